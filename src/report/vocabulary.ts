import { stringify } from "csv-stringify/sync";
import { cleanLabel } from "../assemble/label.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { explainLabel, listVocabulary } from "../vocabulary/listing.ts";
import type { Match } from "../vocabulary/match.ts";
import { offenceIndex } from "../vocabulary/offence-index.ts";
import { outcomeIndex } from "../vocabulary/outcome.ts";
import type { OwnVocabulary } from "../vocabulary/own-entry.ts";

/** The built-in offences and outcomes as CSV, each with its source. */
export function vocabularyCsv(): string {
  return stringify([...listVocabulary()], { header: true });
}

/** What a label means as an offence and as an outcome, and why, in lines for a person. */
export function vocabularyLines(text: string, own?: OwnVocabulary): readonly string[] {
  const label = cleanLabel(text);
  if (readTotalLabel(label) !== null) return [label, "  the label of a total, which has no code"];
  const { offence, outcome } = explainLabel(label, own);
  return [label, ...matchLines("offence", offence), ...matchLines("outcome", outcome)];
}

type NamedKind = "offence" | "outcome";

function matchLines(kind: NamedKind, match: Match): readonly string[] {
  return [
    `  ${kind}: ${meaningOf(kind, match)}`,
    `    because: ${match.rule}`,
    ...match.candidates.map((code) => `    may be: ${[code, nameOf(kind, code)].join(" ").trimEnd()}`),
  ];
}

/** `008/65 Stalking involving fear of violence, class 8Q`, as far as it is known. */
function meaningOf(kind: NamedKind, { code, name, class: itsClass }: Match): string {
  const named = [code, name].filter((part) => part !== null).join(" ");
  const placed = itsClass === null ? "" : `${kind === "offence" ? "class" : "group"} ${itsClass}`;
  return [named, placed].filter((part) => part !== "").join(", ") || "none";
}

function nameOf(kind: NamedKind, code: string): string {
  const entry = kind === "offence" ? offenceIndex().byCode.get(code)?.[0] : outcomeIndex().byCode.get(code);
  return entry?.name ?? "";
}
