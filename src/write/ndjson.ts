import type { FieldName } from "../schema/record.ts";
import { gatherBlocks, type Write } from "./blocks.ts";
import { recordEncoder } from "./encode.ts";
import type { RecordSelection } from "./records.ts";
import type { Writer } from "./writer.ts";

/** Writes records as JSON objects, one a line; a document's records leave as soon as it is added. */
export function ndjsonWriter(write: Write, fields: readonly FieldName[], selection: RecordSelection): Writer {
  const encode = recordEncoder(fields, "", "\n");
  return {
    add: (document) => {
      const blocks = gatherBlocks(write);
      encode(document, selection, blocks.write);
      blocks.flush();
    },
    end: () => {},
  };
}
