import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldName } from "../../src/schema/record.ts";
import { type CsvStyle, csvWriter } from "../../src/write/csv.ts";
import { FIELD_NAMES } from "../../src/write/fields.ts";
import { escapeFormula } from "../../src/write/formula.ts";
import { recordsOf } from "../../src/write/records.ts";
import type { ExplainedDocument } from "../../src/write/writer.ts";
import { anyDocument, anyFields } from "./arbitrary.ts";
import { cell, column, document, offences, row, table } from "./documents.ts";

function written(
  documents: readonly ExplainedDocument[],
  fields: readonly FieldName[],
  style: Partial<CsvStyle> = {},
): string {
  let text = "";
  const writer = csvWriter(
    (block) => {
      text += block;
    },
    fields,
    { includeTotals: true },
    { escapeFormulas: false, toTerminal: false, ...style },
  );
  for (const one of documents) writer.add(one);
  writer.end();
  return text;
}

/** Reads CSV as RFC 4180 has it, with LF or CR or both as the end of an unquoted line. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at++;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        field += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at++;
    } else while (at < text.length && !",\r\n".includes(text[at] ?? "")) field += text[at++];
    fields.push(field);
    if (text[at] !== ",") {
      rows.push(fields);
      fields = [];
    } else if (at + 1 === text.length) fields.push("");
    at++;
  }
  return rows;
}

describe("csvWriter", () => {
  it("is read back as it was, for any document and any fields", () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { minLength: 1, maxLength: 3 }),
        anyFields(FIELD_NAMES),
        (documents, fields) => {
          const [header, ...rows] = readCsv(written(documents, fields));
          const records = documents.flatMap((one) => recordsOf(one, { includeTotals: true }));
          expect(header).toEqual(fields);
          expect(rows).toEqual(records.map((record) => fields.map((field) => String(record[field] ?? ""))));
        },
      ),
    );
  });

  it("writes one header for many documents, and true and false as words", () => {
    const text = written([document([offences()]), document([offences()])], ["label", "value", "complete", "code"]);
    expect(text.split("\n").slice(0, 4)).toEqual([
      "label,value,complete,code",
      "Harassment,1055,true,",
      "Harassment,0,true,",
      "Harassment,1055,,",
    ]);
    expect(text.match(/label/g)).toHaveLength(1);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("quotes a lone carriage return", () => {
    const one = table([column("n")], [row("a\rb", ["1"])]);
    expect(written([document([one])], ["label", "value"])).toBe('label,value\n"a\rb",1\n');
  });

  it("writes no empty line for a single field that is empty", () => {
    const one = table([column("n")], [row("a", ["", "1"].slice(0, 1))]);
    expect(written([document([one])], ["value"])).toBe('value\n""\n');
  });

  it("keeps its batches together", () => {
    const rows = Array.from({ length: 2500 }, (_, r) => row(`row ${r}`, [`${r}`]));
    const lines = written([document([table([column("n")], rows)])], ["label", "value"]).split("\n");
    expect(lines).toHaveLength(2502);
    expect(lines[2500]).toBe("row 2499,2499");
  });

  it("escapes formulas only when asked, and never a figure", () => {
    const cells = [cell("-12", { value: -12 }), cell("-"), cell("=1+1", { status: "unreadable", value: null })];
    const one = table([column("@a"), column("b"), column("c")], [row("=SUM(A1)", cells)]);
    const fields = ["label", "header", "value", "raw"] as const;
    expect(written([document([one])], fields)).toBe(
      "label,header,value,raw\n=SUM(A1),@a,-12,-12\n=SUM(A1),b,0,-\n=SUM(A1),c,,=1+1\n",
    );
    expect(written([document([one])], fields, { escapeFormulas: true })).toBe(
      "label,header,value,raw\n'=SUM(A1),'@a,-12,-12\n'=SUM(A1),b,0,-\n'=SUM(A1),c,,'=1+1\n",
    );
  });
});

describe("csvWriter, to a terminal", () => {
  it.each([
    { toTerminal: false, line: "a\u001b[2J\u009bb\u202e,1" },
    { toTerminal: true, line: "a\ufffd[2J\ufffdb\ufffd,1" },
  ])("shows what would act on it, and nowhere else: $toTerminal", ({ toTerminal, line }) => {
    const one = table([column("n")], [row("a\u001b[2J\u009bb\u202e", ["1"])]);
    expect(written([document([one])], ["label", "value"], { toTerminal })).toBe(`label,value\n${line}\n`);
  });
});

describe("escapeFormula", () => {
  it.each([
    ["=1", false, "'=1"],
    ["+1", false, "'+1"],
    ["-1", false, "'-1"],
    ["@x", false, "'@x"],
    ["\t=1", false, "'\t=1"],
    ["\r=1", false, "'\r=1"],
    ["＝1", false, "'＝1"],
    ["a=1", false, "a=1"],
    ["", false, ""],
    ["-", true, "-"],
    ["-1,055", true, "-1,055"],
    ["+ 6.8", true, "+ 6.8"],
    ["-£12.50", true, "-£12.50"],
    ["-1+cmd", true, "'-1+cmd"],
    ["=1", true, "'=1"],
  ])("of %j (a cell's: %j) is %j", (text, figure, expected) => {
    expect(escapeFormula(text, figure)).toBe(expected);
  });
});
