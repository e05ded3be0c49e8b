import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const labelsOf = (rows: readonly string[]): readonly string[] => {
  const text = ["Force\t2019\t2020", ...rows].join("\n");
  const records = parse(text).records.filter(({ period }) => period === "2019");
  return records.map(({ group, label, value }) =>
    [group, label, value ?? "blank"].filter((its) => its !== null).join(" "),
  );
};

const forces = [
  "Avon\t4\t5",
  "Cheshire\t1\t2",
  "Derbyshire\t7\t3",
  "Essex\t2\t2",
  "Kent\t8\t9",
  "Norfolk\t3\t1",
  "Sussex\t6\t4",
];
const among = (...others: readonly string[]): readonly string[] =>
  [...forces, ...others].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));

describe("labels without figures among others in the order of the alphabet", () => {
  it("are rows with every cell blank where they stand at their place in it", () => {
    expect(labelsOf(among("Cumbria", "Durham"))).toEqual([
      "Avon 4",
      "Cheshire 1",
      "Cumbria blank",
      "Derbyshire 7",
      "Durham blank",
      "Essex 2",
      "Kent 8",
      "Norfolk 3",
      "Sussex 6",
    ]);
  });

  it.each([
    ["1979\t2\t3\n1980\n1981\t4\t1", ["null 1979 2", "null 1980 null", "null 1981 4"]],
    ["1981\t4\t1\n1980\n1979\t2\t3", ["null 1981 4", "null 1980 null", "null 1979 2"]],
    ["1979\t2\t3\n1980\nKent\t4\t1", ["null 1979 2", "1980 Kent 4"]],
  ])("are such rows where one is the year between those beside it: %j", (rows, expected) => {
    const records = parse(`Year\tArrests\tCharges\n${rows}\n`).records.filter(({ header }) => header === "Arrests");
    expect(records.map(({ group, label, value }) => `${group} ${label} ${value}`)).toEqual(expected);
  });

  it("are headings where the order begins anew below them", () => {
    const wales = ["Wales", "Dyfed\t1\t1", "Gwent\t2\t2"];
    expect(labelsOf(["England", ...forces, ...wales]).slice(-3)).toEqual([
      "England Sussex 6",
      "Wales Dyfed 1",
      "Wales Gwent 2",
    ]);
  });

  it("are headings where the next row is their own total, a cell a line", () => {
    const rows = (first: number) => [1, 2, 3, 4].map((band) => `Band ${band}\n${first + band}\n${band}%`);
    const total = (name: string, figure: number) => `${name}\n${name} total\n${figure}\n10%`;
    const parts = ["Band\nMen\nShare", total("North", 14), ...rows(1), total("South", 22), ...rows(3)];
    const { records } = parse(`${parts.join("\n")}\n`, { includeTotals: true });
    const sections = { North: [14, 2, 3, 4, 5], South: [22, 4, 5, 6, 7] };
    expect(
      records.filter(({ header }) => header === "Men").map(({ group, label, value }) => [group, label, value]),
    ).toEqual(
      Object.entries(sections).flatMap(([name, figures]) =>
        figures.map((figure, at) => [name, at === 0 ? `${name} total` : `Band ${at}`, figure]),
      ),
    );
  });

  it("stand behind their labels, a cell a line", () => {
    const rows = among("Cumbria", "Durham").map((row) => row.replaceAll("\t", "\n"));
    const text = `Force\n2019\n2020\n${rows.join("\n")}\n`;
    const blank = parse(text).records.filter(({ status }) => status === "blank");
    expect(blank.map(({ label, line, column }) => [label, text.split("\n")[line - 1]?.slice(0, column - 1)])).toEqual(
      ["Cumbria", "Cumbria", "Durham", "Durham"].map((label) => [label, label]),
    );
  });

  it("is a heading where it alone stands so, which may be by chance", () => {
    expect(labelsOf(among("Durham")).slice(2, 4)).toEqual(["Derbyshire 7", "Durham Essex 2"]);
  });
});

describe("periods without figures among rows", () => {
  const groupsOf = (text: string): readonly string[] =>
    parse(text).records.map(({ group, label, value }) => `${group ?? "-"} ${label} ${value ?? "blank"}`);

  it("are rows with every cell blank where their rows are labelled with such periods", () => {
    const rows = "Year | Persons\n1978 | 1\n1979 | 2\n1980 |\n1981 | 4\n1982 | 2\n";
    const expected = ["- 1978 1", "- 1979 2", "- 1980 blank", "- 1981 4", "- 1982 2"];
    expect(groupsOf(rows)).toEqual(expected);
    expect(groupsOf(rows.replaceAll(/ \| ?/g, "\t"))).toEqual(expected);
  });

  it("are headings over others", () => {
    expect(groupsOf("Month\tPersons\n2019\t\nMay\t1\nJune\t2\n2020\t\nMay\t4\n")).toEqual([
      "2019 May 1",
      "2019 June 2",
      "2020 May 4",
    ]);
  });
});
