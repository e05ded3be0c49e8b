import { expect, test } from "vitest";
import { mapped } from "../src/mapped.ts";

test.each([0, 1, 4096, 4097])("makes of each of %d items what map makes", (length) => {
  const items = Array.from({ length }, (_, index) => `item ${index}`);
  const make = (item: string, index: number) => [item, index] as const;
  expect(mapped(items, make)).toEqual(items.map(make));
});
