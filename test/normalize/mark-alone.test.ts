import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const valuesOf = (text: string) => parse(text).records.flatMap(({ period, value }) => (period === null ? [] : [value]));
const rows = "Year Pupils\n2014–15 640\n2015–16 1\n2016–17 320\n2017–18 290\n";

it.each([
  ["1 Not available.", [640, null, 320, 290]],
  ["1 Data are not available for 2015–16.", [640, null, 320, 290]],
  ["1 Figures for that year not held", [640, null, 320, 290]],
  ["12016 data on pupils are not yet available.", [640, null, 320, 290]],
  ["1Signifies the data are nil or negligible", [640, null, 320, 290]],
  ["1 Insufficient data for reliable estimates.", [640, null, 320, 290]],
  ["2 Not available.", [640, 1, 320, 290]],
  ["1 Revised.", [640, 1, 320, 290]],
])("a mark alone of a note that there is no figure is none: %s", (note, values) => {
  expect(valuesOf(`Pupils from abroad\n${rows}${note}\n`)).toEqual(values);
});

it("a figure like the mark is read among figures that are as small", () => {
  const small = "Year Pupils\n2014–15 6\n2015–16 1\n2016–17 3\n";
  expect(valuesOf(`Pupils from abroad\n${small}1 Not available before 2014.\n`)).toEqual([6, 1, 3]);
});

it("larger figures in its row or its column tell a mark, whatever the others are", () => {
  const text =
    "Benefit\t2014\t2015\t2016\nIncome support\t66\t69\t1\nSickness\t1\t14\t13\nHousing\t46\t98\t99\n\n1 Figures not available.\n";
  expect(valuesOf(`People\n${text}`)).toEqual([66, 69, null, null, 14, 13, 46, 98, 99]);
});

it("larger figures in all of a table tell a mark where its row and its column hold one other", () => {
  const text = "Band England London\nF 153.20 157.70\nG 315.00 1\nH 1 1\n1Insufficient data for reliable estimates.\n";
  expect(parse(`Cost\n${text}`).records.map(({ value }) => value)).toEqual([153.2, 157.7, 315, null, null, null]);
});

const prisons = "Prison\tPrisoners\tShare\nHill\t65\t1\nMoor\t135\t2\nIsland\t4\t2\nTown\t1,070\t20\nCity\t3,980\t75\n";
const shares = (text: string) =>
  parse(text)
    .records.filter(({ header }) => header === "Share")
    .map(({ value }) => value);

it.each([
  ["what is counted tells which cells are the mark", `${prisons}\n2 Less than 0.5.\n`, [1, 2, null, 20, 75]],
  ["a note that says something else is none", `${prisons}\n2 Less than last year.\n`, [1, 2, 2, 20, 75]],
  ["a note of another number is none", `${prisons}\n3 Less than 0.5.\n`, [1, 2, 2, 20, 75]],
  [
    "where nothing tells, none of the cells is a figure",
    "Prison\tShare\nHill\t1\nMoor\t2\nIsland\t2\nTown\t20\n\n2 Less than 0.5 per cent.\n",
    [1, null, null, 20],
  ],
  [
    "a mark that stands at a label is of the label",
    "Prison\tShare\nHill2\t1\nMoor\t2\nIsland\t2\nTown\t20\n\n2 Less than 0.5 per cent of whom are women.\n",
    [1, 2, 2, 20],
  ],
])("a mark alone of a note that a share is too small: %s", (_, text, expected) => {
  expect(shares(text)).toEqual(expected);
});

it("where rows run on, so may the note; a whole number among figures with decimals is as odd as a small one", () => {
  const text = (note: string) =>
    `The average is:\n\nForces 1990 1991 1992 Wiltshire 9.1 8.2 8.5 Devon 11.8 12.5 11.9 Met 12.7 12.9 2 All 12.0 12.5 9.3 1Based on strength. ${note}`;
  expect(valuesOf(text("2Figures for the Met are not yet available for 1992.")).slice(6, 9)).toEqual([
    12.7,
    12.9,
    null,
  ]);
  expect(valuesOf(text("2Figures for the Met are revised.")).slice(6, 9)).toEqual([12.7, 12.9, 2]);
});
