import type { FieldName } from "../schema/record.ts";
import { gatherBlocks, type Write } from "./blocks.ts";
import { recordEncoder } from "./encode.ts";
import { checkRecords, diagnosticRecords, tableSummaries } from "./output.ts";
import { eachRecord, type RecordSelection } from "./records.ts";
import type { ExplainedDocument, Writer } from "./writer.ts";

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
      const list = (name: string, itemsOf: (document: ExplainedDocument) => Iterable<string>) => {
        blocks.write(`,\n  "${name}": [`);
        let before = "\n    ";
        for (const document of documents) {
          for (const item of itemsOf(document)) {
            blocks.write(before + item);
            before = ",\n    ";
          }
        }
        blocks.write(before === "\n    " ? "]" : "\n  ]");
      };
      blocks.write('{\n  "format": "foi-parse/1"');
      list("documents", (document) => [JSON.stringify(document.summary)]);
      list("tables", (document) => each(tableSummaries(document)));
      list("records", (document) => encodeRecords(document, fields, selection));
      list("checks", (document) => each(checkRecords(document)));
      list("explanations", (document) => each(document.explanations));
      list("diagnostics", (document) => each(diagnosticRecords(document)));
      blocks.write("\n}\n");
      blocks.flush();
    },
  };
}

function each(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(item));
}

function* encodeRecords(
  document: ExplainedDocument,
  fields: readonly FieldName[],
  selection: RecordSelection,
): Generator<string> {
  const encode = recordEncoder(fields);
  for (const record of eachRecord(document, selection)) yield encode(record);
}
