import { describe, expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const read = (text: string) => parsedCells(`Response\n\nThe figures are below.\n\n${text}`);

describe("boxes that are neither cells nor rows", () => {
  it.each([
    [
      "a box of figures for each column, of another length than the rows would have",
      "Type\nVans\nCars\nBuses and\ntrams\n\n2020\n\n2021\n\nTotal\n\n14\n9\n5\n\n11\n7\n6\n\n25\n16\n11\n",
    ],
    [
      "a box of figures behind what reads as rows",
      "2020\n\n2021\n\nCategory Stations Trains Depots\n1,204\n316\nTheft\n2,118\n907\nFraud\n\n402\n1,377\n1,606\n\n41\n88\n93\n",
    ],
    [
      "headings in one box with the first label",
      "2020\nVans\nCars\nBuses\nTotal\n\n14\n9\n5\n28\n\n2021\n11\n7\n6\n24\n",
    ],
    [
      "a column of figures, which are no numbers of rows",
      "Agency staff\n\nStaff in post\n\nAll staff\n\n2020\n\n2021\n\n120\n\n810\n\n930\n\n131\n\n799\n\n930\n\n144\n\n780\n\n924\n",
    ],
    [
      "months of which the first would stand over labels, behind the heading that does",
      "Month\n\nJanuary\n\nFebruary\n\nMarch\n\nTotal\n\n2021\n\n204\n\n198\n\n251\n\n2022\n\n310\n\n301\n\n262\n\n653\n\n873\n",
    ],
    [
      "months that have the figures of the one before",
      "Area\nVans\nCars\nBuses\n\nApr\n\nMay\n14\n9\n5\n\nJun\n11\n7\n6\n\nJul\n12\n8\n4\n",
    ],
    [
      "hidden figures that would be labels",
      "Vans\n\n<5\n\n14\n\n<5\n\n12\n\n9\n\n<5\n\n7\n\n31\n\n<5\n\n10\n\n6\n\nCars\n",
    ],
  ])("reads nothing of %s", (_, text) => {
    expect(read(text)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});

describe("boxes of labels, of headings, and of the figures of a column", () => {
  const figures = "14\n9\n5\n\n11\n7\n6\n\n25\n16\n11\n";
  const cells = (headers: readonly string[]): readonly string[] =>
    [
      ["Vans", 14, 11, 25],
      ["Cars", 9, 7, 16],
      ["Buses", 5, 6, 11],
    ].flatMap(([label, ...values]) => values.map((value, at) => `${label} | ${headers[at]}: ${value}`));

  it.each([
    ["a box for each heading", "Type\nVans\nCars\nBuses\n\n2020\n\n2021\n\nTotal\n\n", ["2020", "2021", "Total"]],
    ["a line for all headings", "Type\nVans\nCars\nBuses\n\n2020 2021 2022\n\n", ["2020", "2021", "2022"]],
    ["nothing over the labels", "Vans\nCars\nBuses\n\n2020\n\n2021\n\n2022\n\n", ["2020", "2021", "2022"]],
    ["the headings before the labels", "Town\n\nPort\n\nBoth\n\nVans\nCars\nBuses\n\n", ["Town", "Port", "Both"]],
  ])("are read with %s", (_, above, headers) => {
    expect(read(`${above}${figures}`)).toEqual({ cells: cells(headers), codes: [] });
  });

  it.each([
    ["a label too many", "Type\nVans\nCars\nBuses\nTrams\n\n2020\n\n2021\n\nTotal\n\n"],
    ["a heading too few", "Type\nVans\nCars\nBuses\n\n2020\n\n2021\n\n"],
    ["a box of groups before them", "Group\nTown\nPort\n\nType\nVans\nCars\nBuses\n\n2020\n\n2021\n\nTotal\n\n"],
  ])("are not read with %s", (_, above) => {
    expect(read(`${above}${figures}`)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});
