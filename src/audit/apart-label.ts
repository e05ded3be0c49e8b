import { namesIdentifier } from "../figure/identifier.ts";
import { firstWord, includesOneOf } from "../quick-look.ts";

// Labels of what stands beside counts and is no part of their sum: statistics of them, what tells rows apart, what they
// are measured by, what is left when one is taken from another. They say so as a whole: `Maximum security` and `Target hardening` are figures as others are.

const EXTREME =
  "(?:min(?:imum)?\\.?|max(?:imum)?\\.?|lowest|highest|shortest|longest)(?: (?:values?|figures?|numbers?|days|waits?|waiting times?|times?|lengths?|ages?|scores?|amounts?|costs?|prices?|payments?|durations?))?";
const STATISTIC =
  "(?:running|cumulative)(?: totals?)?|range|rank(?:ing)?|std\\.? dev\\.?|standard deviation|(?:lower|upper) quartile|\\d\\d(?:th|st|nd|rd) percentile|(?:(?:net|annual|year[- ]on[- ]year) )?change(?: (?:from|on|since|between|over) .{1,40})?";
/** `Total excluding unknown` names in words what of the others it leaves out. */
const WITHOUT =
  "(?:grand |overall |sub-?)?totals? \\(?(?:excl(?:uding|udes|\\.)?|except|without|less|minus|net of) .{1,40}";
const REST = `${WITHOUT}|net(?: .{1,30})?|balance|surplus|deficit|difference|variance|variation|outstanding|remaining`;
const YARDSTICK =
  "target|benchmark|base|sample(?: size)?|denominator|(?:(?:total|resident|local|estimated|adult|mid-year|mid-\\d{4}) ){0,2}population(?: (?:estimate|in|of|at|\\(?(?:mid-)?\\d{4}).{0,30})?";

const APART = new RegExp(`^(?:${EXTREME}|${STATISTIC}|${REST}|${YARDSTICK})$`, "i");
const IS_REST = new RegExp(`^(?:${REST})$`, "i");
const IS_YARDSTICK = new RegExp(`^(?:${YARDSTICK})$`, "i");
const LONGEST = 60;

/** With what such a label begins, or what stands in it: looked for first, as the whole pattern takes 3 ms to compile. */
const FIRST = new Set(
  (
    "min minimum max maximum lowest highest shortest longest running cumulative range rank ranking std standard lower upper " +
    "net annual year change balance surplus deficit difference variance variation outstanding remaining target benchmark " +
    "base sample denominator"
  ).split(" "),
);
const INSIDE = ["percentile", "population"];
const LEFT_OUT = ["excl", "except", "without", "less", "minus", "net"];

function mayBeApart(small: string): boolean {
  if (FIRST.has(firstWord(small))) return true;
  if (includesOneOf(small, INSIDE)) return true;
  return small.includes("total") && includesOneOf(small, LEFT_OUT);
}

/**
 * `rest`: what is left when one is taken from another, and may be the sum of both with their signs; `yardstick`: what
 * adds up, but not with what it measures; `apart`: what does not add up at all; else null.
 * @param small the label in lower case
 */
export function readApart(label: string, small: string): "apart" | "rest" | "yardstick" | null {
  if (namesIdentifier(label)) return "apart";
  if (label.length > LONGEST || !mayBeApart(small) || !APART.test(label)) return null;
  if (IS_REST.test(label)) return "rest";
  return IS_YARDSTICK.test(label) ? "yardstick" : "apart";
}
