import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { withRaisedTags } from "../../src/tokenize/raised-tags.ts";

test("the number of a note is raised where markup raises it, at the outer end of its place", () => {
  const cases: readonly (readonly [printed: string, read: string])[] = [
    ["Army<sup>1</sup> |", "Army           ¹ |"],
    ["| <sup>12</sup>637 |", "| ¹²           637 |"],
    ["Army^2^ |", "Army  ² |"],
    ["1<sup>st</sup> May", "1<sup>st</sup> May"],
    ["2^10", "2^10"],
  ];
  for (const [printed, read] of cases) expect(withRaisedTags(printed)).toBe(read);
});

test("labels, headings and figures are without it", () => {
  const rows =
    "| Rank<sup>2</sup> | 2004^2^ | 2005<sup>1</sup> |\n|---|---|---|\n| Captain<sup>3</sup> | 24,500^1^ | <sup>1</sup>37,500 |\n| Area (km<sup>2</sup>) | 924<sup>1</sup> | 3 |\n";
  const { records } = parse(`${rows}\n<sup>1</sup> Provisional.\n<sup>2</sup> At 1 April.\n<sup>3</sup> Others too.\n`);
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Captain 2004 24500",
    "Captain 2005 37500",
    "Area (km²) 2004 924",
    "Area (km²) 2005 3",
  ]);
  expect(records.map(({ raw }) => raw)).toContain("<sup>1</sup>37,500");
});

test("a figure with such a number is one, also where no other of its row is", () => {
  const { records } = parse("Force | 2019 | 2020\n---|---|---\nKent | 12<sup>1</sup> | x y\nEssex | 9 | Three\n");
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Kent 2019 12",
    "Kent 2020 null",
    "Essex 2019 9",
    "Essex 2020 3",
  ]);
});

test("a bracketed number before a figure is a note's where a note explains it", () => {
  const rows = "|Quarter|2006|2007|\n|---|---|---|\n|June|998,000|807,500|\n|March|898,000|[1] 637,500|\n";
  expect(parse(`${rows}\n[1] To 18 March.\n`).records.at(-1)?.value).toBe(637500);
  expect(parse(`${rows}\nTo 18 March.\n`).records.at(-1)?.value).toBeNull();
});

test("the number of a note that markup raises is of the figure before it where a space parts cells", () => {
  const rows =
    "Rank 2019 2020\nSergeant 5 6\nInspector 3 4\nOfficer 2 0<sup>1</sup>\nConstable 7<sup>1</sup> 8\nCadet 7 9\n";
  const { records } = parse(rows);
  expect(records.slice(4, 8).map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Officer 2019 2",
    "Officer 2020 0",
    "Constable 2019 7",
    "Constable 2020 8",
  ]);
});

test("where gaps part cells, the number of a note that markup raises is of the cell before it", () => {
  const { records } = parse(
    "Rank                2019<sup>1</sup>      2020\nSergeant                       5         6\nInspector<sup>2</sup>          3         4\nOfficer              2<sup>3</sup>         0\n\n<sup>1</sup> To May.\n",
  );
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Sergeant 2019 5",
    "Sergeant 2020 6",
    "Inspector 2019 3",
    "Inspector 2020 4",
    "Officer 2019 2",
    "Officer 2020 0",
  ]);
});
