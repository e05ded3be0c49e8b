import { classify } from "./classify.ts";
import { withoutLeaders } from "./leaders.ts";
import type { LineRole } from "./line.ts";
import { withRaisedNotes } from "./noted-year.ts";
import { type TokenizedText, tokenize } from "./tokenize.ts";

/**
 * A text as readers need it, in lines whose roles are told: without what only leads the eye, and with the numbers of notes in
 * their form. What stands where is the same.
 */
export function classifiedText(text: string): TokenizedText & { readonly roles: readonly LineRole[] } {
  const tokenized = tokenize(withRaisedNotes(withoutLeaders(text)));
  return { ...tokenized, roles: classify(tokenized) };
}
