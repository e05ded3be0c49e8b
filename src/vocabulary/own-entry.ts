import type { Match } from "./match.ts";
import { printedWords } from "./words.ts";

/** A row of a user's own vocabulary: what a label means, or what a code is called. */
export interface OwnEntry {
  readonly code: string | null;
  readonly name: string | null;
  readonly class: string | null;
  /** Null for both. */
  readonly kind: "offence" | "outcome" | null;
  /** `file:line`. */
  readonly at: string;
}

/** A user's own vocabulary, which goes before the built-in one. */
export interface OwnVocabulary {
  /** By the label's words, without case and punctuation. */
  readonly byLabel: ReadonlyMap<string, readonly OwnEntry[]>;
  readonly byCode: ReadonlyMap<string, readonly OwnEntry[]>;
}

/** The key of a label in a user's own vocabulary. */
export const ownKey = (label: string): string => printedWords(label).join(" ");

/** What a user's own vocabulary says of a label; null where it says nothing. */
export function findOwn(own: OwnVocabulary, label: string, kind: "offence" | "outcome"): Match | null {
  const entry = ofKind(own.byLabel.get(ownKey(label)), kind);
  if (entry === null) return null;
  const named = renameOwn(own, { ...entry, rule: `your vocabulary, ${entry.at}`, candidates: [] }, kind);
  const { code, name, class: itsClass, rule, candidates } = named;
  return { code, name: entry.name ?? name, class: entry.class ?? itsClass, rule, candidates };
}

/** A match with the name and class that a user's own vocabulary gives its code. */
export function renameOwn(own: OwnVocabulary, match: Match, kind: "offence" | "outcome"): Match {
  const entry = match.code === null ? null : ofKind(own.byCode.get(match.code), kind);
  if (entry === null) return match;
  const rule = `${match.rule}; named by your vocabulary, ${entry.at}`;
  return { ...match, name: entry.name ?? match.name, class: entry.class ?? match.class, rule };
}

function ofKind(entries: readonly OwnEntry[] | undefined, kind: "offence" | "outcome"): OwnEntry | null {
  return entries?.find((entry) => entry.kind === null || entry.kind === kind) ?? null;
}
