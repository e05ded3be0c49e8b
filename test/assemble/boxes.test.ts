import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** The cells as `label | header: value`, and the codes of what is said of them. */
function read(text: string): { readonly cells: readonly string[]; readonly codes: readonly string[] } {
  const { records, diagnostics } = parse(`Response\n\nThe figures are below.\n\n${text}`, { includeTotals: true });
  return {
    cells: records.map(({ label, header, value }) => `${label} | ${header}: ${value}`),
    codes: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

describe("boxes that are neither cells nor rows", () => {
  it.each([
    [
      "a box of figures for each column, of another length than the rows would have",
      "Type\nVans\nCars\nBuses\nTrams\n\n2020\n\n2021\n\nTotal\n\n14\n9\n5\n2\n\n11\n7\n6\n4\n\n25\n16\n11\n6\n",
    ],
    [
      "a box of figures behind what reads as rows",
      "2020\n\n2021\n\nCategory Stations Trains Depots\n1,204\n316\nTheft\n2,118\n907\nFraud\n\n402\n1,377\n1,606\n\n41\n88\n93\n",
    ],
    [
      "headings in one box with the first label",
      "2020\nVans\nCars\nBuses\nTotal\n\n14\n9\n5\n28\n\n2021\n11\n7\n6\n24\n",
    ],
  ])("reads nothing of %s", (_, text) => {
    expect(read(text)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});
