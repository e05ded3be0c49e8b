import { withoutBlankColumn, withoutTabsBehind } from "./blank-column.ts";
import { withPlainRules } from "./box-drawing.ts";
import { withoutBoxes } from "./boxed-figures.ts";
import { classify } from "./classify.ts";
import { withDoubleMarks } from "./double-mark.ts";
import { withFiguresOffYears } from "./glued-years.ts";
import { withoutLeaders } from "./leaders.ts";
import type { LineRole } from "./line.ts";
import { withoutBreaksAtEnds } from "./line-breaks.ts";
import { withoutMailQuotes } from "./mail-quotes.ts";
import { withRaisedNotes } from "./noted-year.ts";
import { withRaisedTags } from "./raised-tags.ts";
import { withBarsForSigns } from "./slashed-cells.ts";
import { withoutStrayLetters } from "./stray-letters.ts";
import { withoutTagsInCells } from "./tags-in-cells.ts";
import { type TokenizedText, tokenize } from "./tokenize.ts";
import { withoutUnsetCells } from "./unset-cells.ts";

/** What is taken out of a text, or put in its usual form, in this order; each leaves in place what stands where. */
const STEPS: readonly ((text: string) => string)[] = [
  withoutStrayLetters,
  withoutBreaksAtEnds,
  withoutMailQuotes,
  withPlainRules,
  withBarsForSigns,
  withoutTabsBehind,
  withoutBlankColumn,
  withRaisedTags,
  withoutTagsInCells,
  withoutUnsetCells,
  withoutBoxes,
  withFiguresOffYears,
  withoutLeaders,
  withDoubleMarks,
  withRaisedNotes,
];

/**
 * A text as readers need it, in lines whose roles are told: without what only leads the eye, fills empty cells or marks what
 * a mail answers, and with rules and the numbers of notes in their form. What stands where is the same.
 */
export function classifiedText(text: string): TokenizedText & { readonly roles: readonly LineRole[] } {
  const tokenized = tokenize(STEPS.reduce((its, step) => step(its), text));
  return { ...tokenized, roles: classify(tokenized) };
}
