import { firstWord } from "../quick-look.ts";
import { beginsWithOneOf } from "./letters.ts";

/**
 * What a label says of itself as a total. `plain`: it can hardly mean anything else, wherever it stands (`Total`, `Grand
 * Total`). `qualified`: it may name a figure of its own (`Total requests received`, `England and Wales` beside
 * `Scotland`), so arithmetic and place decide.
 */
export type TotalLabel = "plain" | "qualified";

/** With what a label begins that names a total without that word. */
const BEGINNINGS = new Set("all overall sum england united great uk".split(" "));
const INITIALS = "aAoOsSeEuUgG";
const PLAIN =
  /^(?:(?:grand|overall|sub|running|column|row|combined|final|annual|yearly|full) ?-? ?)?totals?(?: (?:number|amount|count|cases|overall|\((?:all|n|no|nos|number|£|%)\.?\)))?$/i;
const ALL =
  /^(?:all|overall|sum|all (?:offences|outcomes|crimes?|crime types|types|categories|areas|ages|genders|persons|people|forces|years|months))$/i;
const NATION = /^(?:england (?:and|&) wales|england|united kingdom|great britain|uk)$/i;
/** As narrow columns have it. */
const SHORT = /^tot\.?$/i;
const QUALIFIED = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b|\btotals?\)?$|^all /i;

/** `Total excluding unknown` is the total of some of what stands beside it, which its words tell. */
const OF_SOME = /\btotals? \(?(?:excl|except|without|less|minus|net of)/i;

/** How nearly every total is labelled. */
const MOSTLY = new Set(["Total", "Totals", "TOTAL", "Grand Total", "Grand total", "GRAND TOTAL"]);

const LONGEST = 120;

/** Reads a label, or a column's header, as that of a total; null where it is none. */
export function readTotalLabel(label: string): TotalLabel | null {
  if (SHORT.test(label)) return "plain";
  if (label.length > LONGEST || !mayBeTotal(label)) return null;
  if (MOSTLY.has(label)) return "plain";
  const text = label.replace(/[\s:.*^†‡]{1,8}$/, "");
  if (OF_SOME.test(text)) return null;
  if (PLAIN.test(text) || ALL.test(text)) return "plain";
  return QUALIFIED.test(text) || NATION.test(text) ? "qualified" : null;
}

/** A look that makes no other text of a label. */
function mayBeTotal(label: string): boolean {
  if (label.includes("otal") || label.includes("OTAL")) return true;
  return beginsWithOneOf(INITIALS, label) && BEGINNINGS.has(firstWord(label));
}

/** Whether a label is a total's and nothing else. */
export function isTotalLabel(label: string): boolean {
  return readTotalLabel(label) === "plain";
}
