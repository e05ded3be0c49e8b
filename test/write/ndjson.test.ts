import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldName, FigureRecord } from "../../src/schema/record.ts";
import { FIELD_NAMES } from "../../src/write/fields.ts";
import { jsonText } from "../../src/write/json-text.ts";
import { ndjsonWriter } from "../../src/write/ndjson.ts";
import { recordsOf } from "../../src/write/records.ts";
import { anyDocument, anyFields } from "./arbitrary.ts";
import { document, offences } from "./documents.ts";

const pick = (record: FigureRecord, fields: readonly FieldName[]) =>
  Object.fromEntries(fields.map((field) => [field, record[field]]));

describe("ndjsonWriter", () => {
  it("writes what jsonText writes, to the letter, for any document and any fields", () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 3 }),
        anyFields(FIELD_NAMES),
        fc.boolean(),
        (documents, fields, includeTotals) => {
          let written = "";
          const writer = ndjsonWriter(
            (text) => {
              written += text;
            },
            fields,
            { includeTotals },
          );
          for (const one of documents) writer.add(one);
          writer.end();
          const expected = documents.flatMap((one) =>
            recordsOf(one, { includeTotals }).map((record) => `${jsonText(pick(record, fields))}\n`),
          );
          expect(written).toBe(expected.join(""));
        },
      ),
    );
  });

  it("passes a document's records on as soon as it is added", () => {
    const blocks: string[] = [];
    const writer = ndjsonWriter((text) => blocks.push(text), ["label"], { includeTotals: false });
    writer.add(document([offences()]));
    expect(blocks).toEqual([
      '{"label":"Harassment"}\n{"label":"Harassment"}\n{"label":"Charge"}\n{"label":"Charge"}\n',
    ]);
  });

  it("writes blocks, not lines", () => {
    const blocks: string[] = [];
    const writer = ndjsonWriter((text) => blocks.push(text), FIELD_NAMES, { includeTotals: true });
    writer.add(document(Array.from({ length: 100 }, offences)));
    expect(blocks.length).toBeLessThan(10);
    expect(blocks.join("").split("\n")).toHaveLength(901);
  });
});
