import type { FieldName } from "../schema/record.ts";
import { gatherBlocks, type Write } from "./blocks.ts";
import { recordEncoder } from "./encode.ts";
import { jsonText } from "./json-text.ts";
import { checkRecords, diagnosticRecords, tableSummaries } from "./output.ts";
import type { RecordSelection } from "./records.ts";
import type { ExplainedDocument, Writer } from "./writer.ts";

const BEFORE_ITEM = ",\n    ";

/**
 * Writes everything as one JSON object, with one item a line in each of its lists, so that it can be read, searched
 * and compared by line. It is streamed: only the documents are held until the end, never the text.
 */
export function jsonWriter(write: Write, fields: readonly FieldName[], selection: RecordSelection): Writer {
  const documents: ExplainedDocument[] = [];
  return {
    add: (document) => {
      documents.push(document);
    },
    end: () => {
      const blocks = gatherBlocks(write);
      const encode = recordEncoder(fields, BEFORE_ITEM, "");
      const list = (name: string, writeItems: (document: ExplainedDocument, write: Write) => void) => {
        blocks.write(`,\n  "${name}": [`);
        let empty = true;
        for (const document of documents)
          writeItems(document, (items) => {
            // No comma stands before the first.
            blocks.write(empty ? items.slice(1) : items);
            empty = false;
          });
        blocks.write(empty ? "]" : "\n  ]");
      };
      blocks.write('{\n  "format": "foi-parse/1"');
      list(
        "documents",
        each(({ summary }) => [summary]),
      );
      list("tables", each(tableSummaries));
      list("records", (document, write) => encode(document, selection, write));
      list("checks", each(checkRecords));
      list(
        "explanations",
        each(({ explanations }) => explanations),
      );
      list("diagnostics", each(diagnosticRecords));
      blocks.write("\n}\n");
      blocks.flush();
    },
  };
}

function each(itemsOf: (document: ExplainedDocument) => readonly object[]) {
  return (document: ExplainedDocument, write: Write) => {
    for (const item of itemsOf(document)) write(BEFORE_ITEM + jsonText(item));
  };
}
