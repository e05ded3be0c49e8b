import { withoutLeaders } from "./leaders.ts";
import { withRaisedNotes } from "./noted-year.ts";

/** A text with what only leads the eye, or lost its form, as readers need it. What stands where is the same. */
export function textToRead(text: string): string {
  return withRaisedNotes(withoutLeaders(text));
}
