import { includesOneOf } from "../quick-look.ts";
import { unitAlone } from "./unit.ts";

// A sentence about all figures of a table: `All figures are in £ million and at 2019 prices.`

/** A sentence that speaks of units has one of these. */
const HINTS = ["£", "€", "$", "pound", "thousand", "million", "per cent", "percent", "%"];
const ABOUT_FIGURES =
  /(?:^|[.;:(*] ?|\d\.? )(?:please note that |note that )?(?:all |the |these )?(?:figures|amounts|values|costs|sums|data)(?: (?:above|below|here|in (?:the|this|these) tables?))?(?: (?:are|is))?(?: all)?(?: (?:shown|given|expressed|stated|quoted|presented|displayed|reported))? in ([^.,;)]{1,40})/i;
/** What may stand behind the unit: `at 1993–94 prices`. */
const BEHIND_UNIT = / (?:and|at|as|for|to|unless|rounded)\b/i;
const POUNDS = /\b(?:of )?pounds?(?: sterling)?\b/i;

/** The unit that a sentence in a text states of all figures; null where none does. */
export function unitSaid(text: string): string | null {
  if (!includesOneOf(text, HINTS)) return null;
  const said = ABOUT_FIGURES.exec(text)?.[1]?.split(BEHIND_UNIT)[0]?.trim().replace(POUNDS, "£");
  if (!said) return null;
  // `thousands` of pounds or `£ thousand`, and nothing else.
  return unitAlone(said) ?? unitAlone(said.replace(/^(\w+) £$/, "£ $1"));
}

/** Whether a text is nothing but what figures are in: a unit, or a sentence that states it. */
export function isAboutUnits(text: string): boolean {
  return unitAlone(text) !== null || (text.length <= LONGEST_SENTENCE && unitSaid(text) !== null);
}

const LONGEST_SENTENCE = 60;
