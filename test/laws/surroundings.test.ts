import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { fixtures } from "./exports.ts";

// What stands around a table, where its pages end and how its lines do says nothing of its figures: every fixture is read
// again with other surroundings, and must give the same figures under the same names.

/** What a text's records say, but for where; in no order, since rows on other lines may be told in another. */
function figuresIn(text: string): readonly string[] {
  const { records } = parse(text, { includeTotals: true });
  return records
    .map(({ group, label, header, start, end, value, lower, upper, unit, status, role, raw }) =>
      [group, label, header, start, end, value, lower, upper, unit, status, role, raw].join(" | "),
    )
    .sort();
}

/** Lines (from 1) with figures whose next line has figures too: a page may end behind them. */
function linesWithinTables(text: string): readonly number[] {
  const lines = new Set(parse(text).records.map(({ line }) => line));
  return [...lines].filter((line) => lines.has(line + 1)).sort((a, b) => a - b);
}

const SURROUNDINGS: Readonly<Record<string, (text: string) => string>> = {
  "in a letter": (text) =>
    [
      "Freedom of Information Act 2000",
      "Dear Sir or Madam,",
      "Thank you for your request. What you asked for is below.",
      text,
      "Yours faithfully,",
      "Information Rights Team",
    ].join("\n\n"),
  "with Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "with white space at the end of every line": (text) => text.replaceAll(/(?<=[^\n])(?=\n)/g, "  "),
  "with white space at the end of every third line": (text) =>
    text
      .split("\n")
      .map((line, index) => (index % 3 === 0 && line !== "" ? `${line}  ` : line))
      .join("\n"),
};

describe.each(fixtures().map(({ name, text }) => ({ name, text: text.replaceAll("\r\n", "\n") })))(
  "$name",
  ({ name, text }) => {
    const figures = figuresIn(text);

    test.each(Object.entries(SURROUNDINGS))("%s", (_, put) => {
      expect(figuresIn(put(text))).toEqual(figures);
    });

    const within = linesWithinTables(text);
    if (!/^(?:tab|pipe|csv|aligned|collapsed)\//.test(name) || within.length < 6) return;

    /** Where the first and the second page may end: near the ends of the tables, and in the middle. */
    const places = [
      [within[0], within.at(-1)],
      [within[Math.floor(within.length / 3)], within[Math.floor((2 * within.length) / 3)]],
    ] as readonly (readonly [number, number])[];

    test.each([
      ["form feeds", [], []],
      ["numbers before form feeds", ["1"], ["2"]],
      ["a footer", ["", "Northshire Council FOI 1234/22", "Page # of 3", ""], []],
      ["a header", ["", "Page | #"], ["Freedom of Information Request 2021-334", ""]],
      ["markings", ["OFFICIAL", "#"], ["OFFICIAL"]],
    ])("over pages with %s", (_, footer, header) => {
      for (const ends of places) {
        const lines = text.split("\n").flatMap((line, index) => {
          const page = ends.indexOf(index + 1) + 1;
          if (page === 0) return [line];
          const [first = "", ...others] = [...header, ""].slice(0, Math.max(1, header.length));
          return [line, ...footer.map((each) => each.replace("#", String(page))), `\f${first}`, ...others];
        });
        expect(figuresIn(lines.join("\n")), `pages end behind lines ${ends}`).toEqual(figures);
      }
    });
  },
);

describe("a response with another behind it", () => {
  /** Without days: what one says of its years may be of the other's too. */
  const withoutDays = (figures: readonly string[]): readonly string[] =>
    figures.map((figure) => figure.split(" | ").toSpliced(3, 2).join(" | ")).sort();
  const alone = fixtures().map(({ name, text }) => ({ name, text, figures: withoutDays(figuresIn(text)) }));

  test.each(alone)("$name", ({ text, figures }) => {
    for (const other of alone) {
      const both = `${text}\n\nMore is held by another department.\n\n${other.text}`;
      expect(withoutDays(figuresIn(both)), `with ${other.name}`).toEqual([...figures, ...other.figures].sort());
    }
  });
});
