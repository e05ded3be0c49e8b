import fc from "fast-check";
import { expect, it } from "vitest";
import { figureText } from "../../src/explain/figure.ts";
import { sheetOf } from "../../src/explain/sheet.ts";
import { tableOf } from "./table.ts";

const sheet = sheetOf(
  tableOf([
    ["Offence", "2022"],
    ["Theft", "1"],
    ["Total", "1"],
  ]),
);

it("prints a figure as British publications do, for any", () => {
  const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
  const figures = fc.oneof(
    fc.integer(),
    fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 100),
  );
  fc.assert(
    fc.property(figures, fc.constantFrom(1, 10, 100), (value, scale) => {
      if (sheet && value !== 0) expect(figureText({ ...sheet, scale }, value)).toBe(format.format(value / scale));
    }),
  );
});

it("prints what has no bound", () => {
  if (sheet) expect(figureText(sheet, Number.NEGATIVE_INFINITY)).toBe("-∞");
});
