import fc from "fast-check";
import { expect } from "vitest";
import { LAYOUT_NAMES } from "../../src/assemble/layout-name.ts";
import { type FigureRecord, parse } from "../../src/index.ts";
import { parseSource } from "../../src/parse.ts";
import { tokenize } from "../../src/tokenize/tokenize.ts";

// What holds for every text, whatever it is: nothing is lost, nothing is invented, nothing throws. `npm test` tries each
// law on some hundred texts, `npm run fuzz` for as long as it is asked.

export interface Law {
  readonly name: string;
  readonly holds: (text: string) => void;
}

export const LAWS: readonly Law[] = [
  { name: "tokens join back into the text, to the letter", holds: tokensAreTheText },
  { name: "every line has exactly one role", holds: linesHaveOneRole },
  { name: "every record's raw stands at its line and column", holds: rawStandsAtItsPlace },
  { name: "every number in a table's lines is in a cell, a label or a header", holds: numbersAreKept },
  { name: "a value that is given is printed, or marked as a conclusion", holds: valuesArePrinted },
  { name: "a layout that is named alone takes any text, and gives tables of its own only", holds: layoutsStandAlone },
];

function tokensAreTheText(text: string): void {
  const { tokens, lines } = tokenize(text);
  let joined = "";
  for (let i = 0; i < tokens.count; i++) joined += text.slice(tokens.starts[i], tokens.starts[i + 1]);
  expect(joined).toBe(text);
  for (const [i, line] of lines.entries()) {
    expect(line.number).toBe(i + 1);
    expect(text.slice(line.start, line.end)).not.toMatch(/[\r\n]/);
  }
  expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(printedLines(text));
}

function layoutsStandAlone(text: string): void {
  // One layout for each text; over many texts each has its turn.
  const layout = LAYOUT_NAMES[text.length % LAYOUT_NAMES.length];
  const { tables } = parseSource({ name: "-", text, encoding: "utf-8", diagnostics: [] }, { layout });
  for (const { table } of tables) expect(table.layout).toBe(layout);
}

function linesHaveOneRole(text: string): void {
  const { lines } = parseSource({ name: "-", text, encoding: "utf-8", diagnostics: [] }).summary;
  expect(lines.table + lines.prose + lines.furniture + lines.blank).toBe(lines.total);
  expect(lines.total).toBe(printedLines(text).length);
}

function rawStandsAtItsPlace(text: string): void {
  const { lines } = tokenize(text);
  for (const { raw, line, column } of parse(text, { includeTotals: true }).records) {
    // A cell in quotes may go on in the next line.
    const start = (lines[line - 1]?.start ?? text.length) + column - 1;
    expect(text.slice(start, start + raw.length)).toBe(raw);
    // A blank cell would be found anywhere.
    expect(column).toBeGreaterThan(0);
    expect(start).toBeLessThanOrEqual(lines[line - 1]?.end ?? 0);
  }
}

function numbersAreKept(text: string): void {
  const lines = printedLines(text);
  const document = parseSource({ name: "-", text, encoding: "utf-8", diagnostics: [] });
  const { records } = parse(text, { includeTotals: true });
  for (const { table, number } of document.tables) {
    const kept = new Set<string>();
    const keep = (part: string) => {
      for (const [digits] of part.matchAll(/\d+/g)) kept.add(digits);
    };
    for (const record of records)
      if (record.table === number)
        for (const part of [record.raw, record.label, record.group ?? "", record.header]) keep(part);
    for (const part of [table.corner, table.heading ?? "", ...table.notes.map((note) => note.mark + note.text)])
      keep(part);
    // Prose may stand before and behind the cells of a line, where a whole table is printed on one.
    const byLine = byTheirLine(records);
    for (const [line, its] of byLine) {
      const cells = its.filter(({ table: where }) => where === number);
      if (cells.length === 0) continue;
      const characters = [...(lines[line - 1] ?? "").split("")];
      for (const { column, raw } of cells) characters.fill(" ", column - 1, column - 1 + raw.length);
      const from = Math.min(...cells.map(({ column }) => column)) - 1;
      const to = Math.max(...cells.map(({ column, raw }) => column + raw.length)) - 1;
      const between = characters.slice(from, to).join("");
      // Over how many cells one is merged stands in its tag.
      const left = table.layout === "html" ? between.replace(/<[^<>]*>/g, " ") : between;
      const lost = [...left.matchAll(/\d+/g)].filter(([digits]) => !kept.has(digits) && !isMark(left, digits));
      expect(lost.map(([digits]) => digits)).toEqual([]);
    }
  }
}

function byTheirLine(records: readonly FigureRecord[]): ReadonlyMap<number, readonly FigureRecord[]> {
  const byLine = new Map<number, FigureRecord[]>();
  for (const record of records) byLine.set(record.line, [...(byLine.get(record.line) ?? []), record]);
  return byLine;
}

/** Footnote marks are taken off labels: `[1]`. */
function isMark(line: string, digits: string): boolean {
  return line.includes(`[${digits}]`) || line.includes(`[note ${digits}]`);
}

function valuesArePrinted(text: string): void {
  for (const { value, status, raw } of parse(text, { includeTotals: true }).records) {
    if (value === null) expect(["reported", "nil"]).not.toContain(status);
    if (status === "nil") expect(value).toBe(0);
    if (status === "reported") expect(raw).toMatch(/\d/);
    // Nothing but markup is nothing printed.
    if (status === "blank") expect(raw.replaceAll(/<[^<>]*>|[*_\\]/g, "").trim()).toBe("");
  }
}

function printedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Texts without sense, texts out of the pieces that tables are made of, and exports with something broken in them. */
export function texts(exports: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ..."\t|||\n\n\r\n\r\f  -ı*<b></b>1,0552014TotalOffenceGrand TotalQ1:%£ 1,234.501–".split(""),
    "\t",
    " | ",
    "\n\n",
    "\r\n",
    "1,055",
    "2014",
    "2015/16",
    "Grand Total",
    "Offence",
    "- ",
    "<5",
    "£1,495.00",
    "Page 3 of 9\n",
    "01/11/2019 16966/19\n",
    "Theft from the person",
    "12 34 56",
    ": ",
    " – ",
  );
  const pieces = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(""));
  const mutated = fc
    .tuple(fc.constantFrom(...exports), fc.array(fc.tuple(fc.nat(), fc.nat(), piece, fc.nat(3)), { maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(mutate, text));
  return fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), pieces, mutated);
}

type Change = readonly [at: number, length: number, piece: string, kind: number];

function mutate(text: string, [at, length, piece, kind]: Change): string {
  const from = at % (text.length + 1);
  if (kind === 0) return text.slice(0, from) + piece + text.slice(from);
  if (kind === 1) return text.slice(0, from) + text.slice(from + (length % 80));
  const lines = text.split("\n");
  const line = at % lines.length;
  if (kind === 2) return [...lines.slice(0, line), lines[length % lines.length], ...lines.slice(line)].join("\n");
  return [...lines.slice(0, line), ...lines.slice(line + 1 + (length % 3))].join("\n");
}
