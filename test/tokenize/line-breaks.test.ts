import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const cells = (text: string) => parse(text).records.map(({ label, header, value }) => `${label} ${header}: ${value}`);

test("the tag of a line's break at its end is none of its words", () => {
  const lines = ["2003 2004 2005", "Theft 54,466 61,944 67,619", "Fraud 5,484 6,036 6,936", "1", "From 2004 on."];
  const plain = cells(`${lines.join("\n\n")}\n`);
  expect(plain).toHaveLength(6);
  expect(cells(lines.map((line) => `${line}<br />\n`).join("\n"))).toEqual(plain);
  expect(cells(`${lines.join("<br>\r\n\r\n")}<br>`)).toEqual(plain);
});
