import { describe, expect, test } from "vitest";
import { cleanLabel } from "../../src/assemble/label.ts";

describe("labels", () => {
  test.each([
    ["<b>Grand Total</b>", "Grand Total"],
    ["**Grand Total**", "Grand Total"],
    ["2013/14*", "2013/14"],
    ["Other¹", "Other"],
    ["Recorded crime\\*", "Recorded crime"],
    ["Arrests [note 2]", "Arrests"],
    ["Arrests [note 2] [note 12]", "Arrests"],
    ["Arrests [Notes 1, 2 and 3]", "Arrests"],
    ["*Other", "Other"],
    ["Theft  from\tthe person ", "Theft from the person"],
    ["Breach of S1(1)", "Breach of S1(1)"],
    ["(blank)", "(blank)"],
    ["*", "*"],
    ["Q3 2019", "Q3 2019"],
  ])("%s", (printed, label) => {
    expect(cleanLabel(printed)).toBe(label);
  });
});
