import { headerUnit } from "../figure/unit.ts";
import { mapped } from "../mapped.ts";

// What a heading says that figures are in, where it speaks of several things: `Spend on hotels (£) and how many nights`.

/** What a heading of several things says of one of them. */
export interface SharedHeading {
  /** The unit of one of the things. */
  readonly unit: string;
  /** Whether the heading says of the others that they are counted. */
  readonly counts: boolean;
  /** The words of that thing, and those of the others. */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

const PARTS = /\s*(?:\band\b|[,;&?])\s*/i;
const COUNTED = /\b(?:how many|numbers?|no\. of|counts?|volumes?)\b/i;
/** Words of money, by how they begin. */
const MONEY = "cost spen valu amou paid paym fees inco expe reve pric budg sala comp savi debt gran".split(" ");
const BEGINNING = 4;

/** What a heading says of one of several things; null where it speaks of one, or what it says may be said of all. */
export function sharedHeading(heading: string): SharedHeading | null {
  const parts = heading.split(PARTS).filter((part) => /[a-z]/i.test(part));
  if (parts.length < 2) return null;
  const units = mapped(parts, headerUnit);
  const at = units.findIndex((unit) => unit !== null && !unit.startsWith("count"));
  const unit = units[at];
  if (!unit || units.some((other, index) => index !== at && other !== null && !other.startsWith("count"))) return null;
  const rest = parts.filter((_, index) => index !== at);
  const counts = rest.some((part) => COUNTED.test(part));
  const own = beginnings(parts[at] as string);
  const others = beginnings((counts ? rest.filter((part) => COUNTED.test(part)) : rest).join(" "));
  // Of `Cars and vans (£)`, or `Men and women (%)`, it is said of both.
  if (!counts && (unit === "percent" || !own.some(isMoney) || others.some(isMoney))) return null;
  return { unit, counts, own, others };
}

/** Which of some columns or rows have the unit; null where their names do not tell. */
export function placesOf(names: readonly string[], shared: SharedHeading): readonly boolean[] | null {
  const things = mapped(names, (name) => thingOf(name, shared));
  if (!things.includes("own") && !(shared.counts && things.includes("other"))) return null;
  if (!shared.counts && !things.includes("other")) return null;
  return mapped(things, (thing) => (shared.counts ? thing === "own" : thing !== "other"));
}

/** What a column or a row holds, by its name: the thing of the heading that has the unit, another, or neither. */
function thingOf(name: string, { own, others, counts }: SharedHeading): "own" | "other" | null {
  const words = beginnings(name);
  const isOwn = words.some((word) => own.includes(word) && (counts || isMoney(word)));
  const isOther = words.some((word) => others.includes(word));
  return isOwn === isOther ? (isOther ? "other" : null) : isOwn ? "own" : "other";
}

const isMoney = (word: string): boolean => MONEY.includes(word);

/** How its words begin, so that `spent` is `spend`; of those that are long enough. */
function beginnings(text: string): readonly string[] {
  return mapped(text.toLowerCase().match(/[a-z]{4,}/g) ?? [], (word) => word.slice(0, BEGINNING));
}
