import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/vocabulary/kind.ts";

const OFFENCES = ["Harassment", "Stalking involving fear of violence", "Breach of restraining order"];
const OUTCOMES = ["Charge/Summons", "Community Resolution", "Caution - Adults", "No suspect identified"];

describe("the header over the labels", () => {
  test.each([
    ["Offence", "offence"],
    ["OFFENCES", "offence"],
    ["Offence Type", "offence"],
    ["Crime Type", "offence"],
    ["HO Offence Group", "offence"],
    ["Recorded crime category", "offence"],
    ["Outcome", "outcome"],
    ["Outcome Type", "outcome"],
    ["Disposal", "outcome"],
    ["Positive Outcomes", "outcome"],
    ["Crime outcome", "outcome"],
    ["Final outcome of the offence", "outcome"],
    ["Crime reference", "other"],
    ["Number of offences", "other"],
    ["Offence location", "other"],
    ["Ethnicity", "other"],
    ["Type", "other"],
    ["", "other"],
  ] as const)("%s says %s", (corner, kind) => {
    expect(kindOf(corner, [])).toBe(kind);
  });

  test("goes before the labels", () => {
    expect(kindOf("Outcome", OFFENCES)).toBe("outcome");
    expect(kindOf("Crime Type", ["Domestic abuse crimes", "Hate crimes"])).toBe("offence");
  });
});

describe("without such a header, most of the labels", () => {
  test.each([
    ["offences", OFFENCES, "offence"],
    ["offences and a total", [...OFFENCES, "Total", "Grand Total"], "offence"],
    ["offences, a few of them unknown", [...OFFENCES, "Cyber", "Other"], "offence"],
    ["groups of offences", ["Robbery", "Burglary", "Sexual offences", "Vehicle crime"], "offence"],
    ["outcomes", OUTCOMES, "outcome"],
    ["outcomes with their numbers", ["01: Charged/summonsed", "03: Caution - adults", "Cancelled"], "outcome"],
    ["a council's potholes", ["Potholes reported", "Potholes repaired", "Claims paid"], "other"],
    ["parking offences", ["No Valid Ticket Display", "Outwith Limits of Marked Bay"], "other"],
    ["one label of an offence", ["Harassment"], "other"],
    ["one offence among others", ["Harassment", "Plagiarism", "Noise", "Drugs policy"], "other"],
    ["years", ["2018", "2019", "2020"], "other"],
    ["numbers", ["1", "2", "3", "8", "16"], "other"],
    ["months of a code's shape", ["08/19", "09/19", "10/19"], "other"],
    ["places", ["Essex", "Kent", "Surrey"], "other"],
    ["what a council sends", ["Reminder", "Final Notice", "Summons", "Total"], "other"],
  ] as const)("%s: %#", (_, labels, kind) => {
    expect(kindOf("", labels)).toBe(kind);
  });

  test("in a table of any length", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? `Ward ${index}` : "Harassment"));
    expect(kindOf("", many)).toBe("offence");
  });
});

test("any text is accepted", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (corner, labels) => {
      expect(["offence", "outcome", "other"]).toContain(kindOf(corner, labels));
    }),
  );
});
