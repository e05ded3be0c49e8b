import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const headers = (text: string) => parse(text).tables.map(({ columns }) => columns.map(({ header }) => header));

it.each([
  ["Year (June) Headcount", "Headcount"],
  ["Financial year Complaints upheld", "Complaints upheld"],
  ["Thousand\nYear (June) Headcount", "Headcount"],
])("the noun over periods is no part of the heading behind it: %s", (line, heading) =>
  expect(headers(`Staff in post\n${line}\n\n1980\n\n7,387\n\n1981\n\n7,185\n\n1982\n\n7,021\n`)).toEqual([[heading]]),
);

it("a heading that only begins so is whole", () =>
  expect(headers("Costs\nYear to date\n\nMay 2019\n\n7,387\n\nJune 2019\n\n7,185\n\nJuly 2019\n\n7,021\n")).toEqual([
    ["Year to date"],
  ]));
