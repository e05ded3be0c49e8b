import type { FieldName } from "../schema/record.ts";
import { gatherBlocks, type Write } from "./blocks.ts";
import { encodeRecords } from "./encode.ts";
import type { RecordSelection } from "./records.ts";
import type { Writer } from "./writer.ts";

/** Writes records as JSON objects, one a line; a document's records leave as soon as it is added. */
export function ndjsonWriter(write: Write, fields: readonly FieldName[], selection: RecordSelection): Writer {
  return {
    add: (document) => {
      const blocks = gatherBlocks(write);
      encodeRecords(document, fields, selection, (record) => blocks.write(`${record}\n`));
      blocks.flush();
    },
    end: () => {},
  };
}
