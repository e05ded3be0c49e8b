import { expect, test } from "vitest";
import { explainLabel, listVocabulary } from "../../src/vocabulary/listing.ts";

test("every outcome type, class and offence is listed, each with its source", () => {
  const rows = listVocabulary();
  expect(rows.filter(({ kind }) => kind === "outcome")).toHaveLength(26);
  expect(rows).toContainEqual({
    kind: "offence",
    code: "008/65",
    name: "Stalking involving fear of violence",
    class: "8Q",
    group: "Violence against the person: Stalking and harassment",
    source: "Home Office list of notifiable offences, November 2025",
  });
  expect(rows).toContainEqual({
    kind: "offence",
    code: null,
    name: "Stalking",
    class: "8Q",
    group: "Violence against the person: Stalking and harassment",
    source: "ONS hierarchy of police recorded crime, 2018",
  });
  expect(rows.every(({ source }) => source.length > 3)).toBe(true);
});

test("a text is explained as an offence and as an outcome", () => {
  const { offence, outcome } = explainLabel("Harassment (S2 PHA 1997)");
  expect(offence).toMatchObject({ code: "195/94", rule: "the name of this offence" });
  expect(outcome).toMatchObject({ code: null, rule: "no outcome type has this name" });
});
