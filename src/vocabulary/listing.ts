import type { Match } from "./match.ts";
import { findOffence } from "./offence.ts";
import { offenceIndex } from "./offence-index.ts";
import { findOutcome, outcomeIndex } from "./outcome.ts";
import type { OwnVocabulary } from "./own-entry.ts";

// The built-in tables as rows, and what a text maps to and why.

/** A built-in entry. The keys are those of a user's own vocabulary, with the source. */
export interface VocabularyRow {
  readonly kind: "offence" | "outcome";
  /** Null for a class of offences. */
  readonly code: string | null;
  readonly name: string;
  readonly class: string | null;
  /** The group of offences that the class belongs to; an outcome's group is its class. */
  readonly group: string | null;
  readonly source: string;
}

const SOURCES: Readonly<Record<string, string>> = {
  O: "ONS hierarchy of police recorded crime, 2018",
  N: "Home Office list of notifiable offences, November 2025",
  P: "data.police.uk category mappings",
  M: "Ministry of Justice offence codes",
  H: "Home Office Counting Rules, April 2010",
  i: "class by its title",
};

/** Every built-in outcome type, class of offences and offence. */
export function listVocabulary(): readonly VocabularyRow[] {
  const outcomes = outcomeIndex().entries.map(
    ({ code, name, group }): VocabularyRow => ({
      kind: "outcome",
      code,
      name,
      class: group,
      group: null,
      source: "Home Office outcomes open data tables",
    }),
  );
  const offences = offenceIndex().entries.map(
    ({ code, name, class: itsClass, groups, source }): VocabularyRow => ({
      kind: "offence",
      code,
      name,
      class: itsClass,
      group: itsClass === null ? null : groups.join(": "),
      source: [...source].map((letter) => SOURCES[letter] ?? letter).join("; "),
    }),
  );
  return [...outcomes, ...offences];
}

/** What a text means as an offence and as an outcome. */
export interface Explanation {
  readonly text: string;
  readonly offence: Match;
  readonly outcome: Match;
}

/** What a text maps to, and why, as either kind. */
export function explainLabel(text: string, own?: OwnVocabulary): Explanation {
  return { text, offence: findOffence(text, own), outcome: findOutcome(text, own) };
}
