import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const statusOf = (text: string, label: string, header: string) =>
  parse(text, { includeTotals: true }).records.find((its) => its.label === label && its.header === header)?.status;

describe("a dash for the change from the year before the first", () => {
  const rows = "Rate | £5.00 | £6.10 | £7.20 |";
  const header = "Band | 2019/20 | 2020/21 | 2021/22 |";
  const cases: readonly (readonly [name: string, text: string, label: string, header: string, status: string])[] = [
    [
      "in a row",
      `${header}\n${rows}\n% increase from previous year | - | 1.98% | 1.77% |`,
      "% increase from previous year",
      "2019/20",
      "unavailable",
    ],
    [
      "in a column",
      "Year | Sold | Change on last year |\n2019 | 50 | - |\n2020 | 60 | 10 |\n2021 | 65 | 5 |",
      "2019",
      "Change on last year",
      "unavailable",
    ],
    [
      "and no other of them",
      `${header}\n${rows}\nIncrease from previous year | 1.10 | - | 1.10 |`,
      "Increase from previous year",
      "2020/21",
      "nil",
    ],
    [
      "nor of what is no change",
      `${header}\n${rows}\nFines in the previous year | - | 4 | 6 |`,
      "Fines in the previous year",
      "2019/20",
      "nil",
    ],
    [
      "nor where the others are none of periods",
      "Area | Sold | Change on last year |\nAshby | 50 | - |\nCalne | 60 | 10 |\nDerby | 65 | 5 |",
      "Ashby",
      "Change on last year",
      "nil",
    ],
  ];
  it.each(cases)("is not to be had: %s", (_, text, label, header, status) => {
    expect(statusOf(`${text}\n`, label, header)).toBe(status);
  });
});
