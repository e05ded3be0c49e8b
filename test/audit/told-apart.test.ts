import { describe, expect, it, test } from "vitest";
import { parse } from "../../src/index.ts";

/** What is said of columns and rows of one name in a text; `>` stands for a tab and `/` for a line end. */
const saidOf = (text: string): readonly string[] =>
  parse(text.replaceAll(" / ", "\n").replaceAll(">", "\t"))
    .diagnostics.filter(({ code }) => code.startsWith("table/repeated"))
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);

const LOST_LINE = "so that nothing tells their figures apart: a line of the header may be missing";
const LOST_HEADING = "so that nothing tells their figures apart: a heading above one may be missing";

describe("columns that nothing tells apart", () => {
  test.each([
    [
      "have one heading",
      "Force>Issued>Refused>Issued>Refused / Kent>1>2>3>4 / Essex>5>6>7>8",
      `table/repeated-heading 2:10 columns 1 and 3 have the same heading, "Issued" (and so with 1 more), ${LOST_LINE}`,
    ],
    [
      "have none",
      "Kent>1>2>3 / Essex>5>6>7 / Surrey>1>1>1",
      `table/repeated-heading 1:8 columns 1, 2 and 3 have no heading, ${LOST_LINE}`,
    ],
  ])("are told where they %s", (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  it("are not told where a level above, or what is a total, tells them apart", () => {
    expect(saidOf(">2019>>2020> / Force>Issued>Refused>Issued>Refused / Kent>1>2>3>4 / Essex>5>6>7>8")).toEqual([]);
    expect(saidOf("Force>Men>Women>Total / Kent>1>2>3 / Essex>5>6>11")).toEqual([]);
  });

  it("a column without a heading beside others is told, be it the last", () => {
    const codesOf = (text: string) => parse(text.replaceAll(" / ", "\n").replaceAll(">", "\t")).diagnostics;
    const said = codesOf("Force>2019> / Kent>1>2 / Essex>5>6");
    expect(said.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(["table/unheaded-column 2:8"]);
    expect(codesOf("Force>Men>Women> / Kent>1>2>3 / Essex>5>6>11")).toEqual([]);
  });

  it("are told once where the header is undecided", () => {
    const { diagnostics } = parse(
      "Calls answered and calls lost\nNorth office 12 3\nSouth office 9 1\nEast office 4 2\n",
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["table/header-undecided"]);
  });
});

describe("rows that nothing tells apart", () => {
  test.each([
    [
      "have one label",
      "Step>2019>2020 / Arrest>1>2 / Fine>3>4 / Arrest>5>6 / Fine>7>8 / Arrest>9>1",
      `table/repeated-label 4:1 the rows on lines 2, 4 and 6 have the same label, "Arrest" (and so with 1 more), ${LOST_HEADING}`,
    ],
    [
      "have one label in many rows",
      `Step>2019>2020${" / Arrest>1>2".repeat(8)}`,
      `table/repeated-label 3:1 the rows on lines 2, 3, 4, 5, 6 and 3 more have the same label, "Arrest", ${LOST_HEADING}`,
    ],
  ])("are told where they %s", (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  test.each([
    ["sections", "Step>2019>2020 / Theft / Arrest>1>2 / Fine>3>4 / Arson / Arrest>5>6 / Fine>7>8"],
    ["names of groups", "Offence>Step>2019>2020 / Theft>Arrest>1>2 / Theft>Fine>3>4 / Arson>Arrest>5>6"],
    ["being totals", "Step>2019>2020 / Arrest>1>2 / Fine>3>4 / Total>4>6 / Bail>1>1 / Stop>2>2 / Total>3>3"],
    ["having no figures", "Step>2019>2020 / Arrest>1>2 / Fine>3>4 / Fine> > / Bail>1>1"],
  ])("are not told where they are told apart by %s", (_, text) => {
    expect(saidOf(text)).toEqual([]);
  });
});
