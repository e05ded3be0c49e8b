import { readTotalLabel } from "../assemble/total-label.ts";
import { mapped } from "../mapped.ts";
import { remembering } from "../remember.ts";
import type { Kind } from "../table.ts";
import type { Match } from "../vocabulary/match.ts";
import { findOffence } from "../vocabulary/offence.ts";
import { findOutcome } from "../vocabulary/outcome.ts";
import { findOwn, type OwnVocabulary } from "../vocabulary/own-entry.ts";

/** What an offence or outcome is called officially, and the codes between which its label leaves a choice. */
export type OfficialName = Pick<Match, "code" | "name" | "class" | "candidates">;

interface Names {
  readonly offence: (label: string) => OfficialName;
  readonly outcome: (label: string) => OfficialName;
}

export const UNNAMED: OfficialName = { code: null, name: null, class: null, candidates: [] };

const BUILT_IN = namesOf(undefined);

/** What was remembered under one vocabulary must not answer under another. */
const byVocabulary = new WeakMap<OwnVocabulary, Names>();

/**
 * The official code, name and class of a row's label; none for a total, or where the rows are neither offences nor
 * outcomes. A label that the caller's own vocabulary holds is named whatever the rows are, since the caller says what it means.
 */
export function officialName(kind: Kind, label: string, own: OwnVocabulary | undefined): OfficialName {
  if (readTotalLabel(label) !== null) return UNNAMED;
  if (own === undefined) return kind === "other" ? UNNAMED : BUILT_IN[kind](label);
  const names = byVocabulary.get(own) ?? namesOf(own);
  byVocabulary.set(own, names);
  return kind === "other" ? ownName(names, label, own) : names[kind](label);
}

/** An entry for offences and outcomes alike takes what it leaves out from whichever has its code. */
function ownName(names: Names, label: string, own: OwnVocabulary): OfficialName {
  const told = mapped(
    (["offence", "outcome"] as const).filter((kind) => findOwn(own, label, kind) !== null),
    (kind) => names[kind](label),
  );
  return told.find(({ name }) => name !== null) ?? told[0] ?? UNNAMED;
}

function namesOf(own: OwnVocabulary | undefined): Names {
  return {
    offence: remembering((label) => findOffence(label, own)),
    outcome: remembering((label) => findOutcome(label, own)),
  };
}
