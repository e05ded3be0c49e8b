/** What can be done with a controlled drug (Misuse of Drugs Act 1971). */
export const DRUG_ACTS = ["production", "supply", "possession", "intent", "premises"] as const;
export type DrugAct = (typeof DRUG_ACTS)[number];

/** The class of an act with a controlled drug; that of possessing one depends on the drug. */
export const drugClassOf = (act: DrugAct, substance: string | null): string | null => {
  if (act === "premises") return "92C";
  if (act !== "possession") return "92A";
  return substance === null ? null : substance === "Cannabis" ? "92E" : "92D";
};
