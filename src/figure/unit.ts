import { includesOneOf } from "../quick-look.ts";
import { remembering } from "../remember.ts";
import { UNIT_NAMES, unitNamed } from "./measured-unit.ts";
import { spelledOut } from "./spelled-out.ts";

// What a figure is in: `count`, `percent`, an ISO 4217 code or a unit of `measured-unit.ts`. Where a header says that its
// figures are printed in thousands or more, the scale is a part of the unit (`GBP thousand`); figures stay as printed.

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["£", "GBP"],
  ["€", "EUR"],
  ["$", "USD"],
  ["gbp", "GBP"],
  ["eur", "EUR"],
  ["usd", "USD"],
]);
const CODES = new Set(SIGNS.values());

const POWERS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["bn", 9],
  ["billion", 9],
]);

/** The ISO 4217 code of a currency's sign or code; null for any other text. */
export function currencyOf(sign: string): string | null {
  return SIGNS.get(sign.toLowerCase()) ?? null;
}

/** The power of ten that a word or letter after a number stands for: 3 for `k`, 6 for `million`; null for any other. */
export function powerOf(word: string): number | null {
  return POWERS.get(word) ?? null;
}

/** Whether the unit is an amount of money, scaled (`GBP thousand`) or not. */
export function isMoney(unit: string): boolean {
  return CODES.has(unit.slice(0, 3));
}

/** Whether a header says that figures are printed in thousands or more of the unit. */
export function isScaled(unit: string): boolean {
  return unit.includes(" ");
}

/** What is longer is prose. */
const LONGEST_HEADER = 300;
/** A header without any of these states no unit; most have none. */
const UNIT_LETTERS = "#,%,£,€,$, n,(n,/n,-n,count,volume,percent,per cent,gbp,eur,usd,000,thousand,million".split(",");
const SCALES = ["000", "thousand", "million"];
/** `'000 tonnes`, `million litres`: not `3 million tonnes` nor `per million miles`, which are in a sentence or a rate. */
const SCALED_MEASURE = new RegExp(
  `(?<![\\d,.] ?|per |\\ba )(?:\\b|['’])(?:000s?|thousands?|millions?) (?:of )?(${UNIT_NAMES})\\b`,
);
const COUNTED = /(?:\b(?:numbers?|nos?|counts?|volumes?|n)\b|#)/;
/** The number of a note may be glued to it. */
const PERCENT = /(?:%|\bper ?cent(?:age)?s?[1-9]?\b)/;
/** `English regions 1999–2000 Percentage` ends in its unit: a year is no share. */
const PERCENT_IS_NO_UNIT =
  /(?<!\b(?:19|20)\d(?:\d[/–-]\d)?)\d ?(?:%|per ?cent)|percentage points?|\bin (?:brackets|parenthes[ei]s)\b/;
/** `% of the number held` and `Number held as a percentage of all` are shares of what is counted; `% and number` are both. */
const SHARE =
  /^(?:%|per ?cent(?:age)?s?\b)(?! ?(?:and\b|or\b|[&/(]|numbers?\b|nos?\b))|(?<!\band|&|\() as an? (?:%|per ?cent(?:age)?) of\b/;
const MONEY = /[£€$]|\b(?:gbp|eur|usd)(?=mn?\b|bn\b|k\b|\b)/;
/** A sum of money in a header (`Claims over £500`) names what is counted; `£000s` is a unit. */
const SUM = /[£€$] ?[1-9]|[£€$] ?0(?!00)/;
/** Not the end of `per 1,000`. */
const THOUSANDS = /(?<!\d)(?<!\d[,. ])000s?\b|\bthousands?\b|(?:[£€$]|gbp) ?\(?k\b/;
const MILLIONS = /\bmillions?\b|(?:[£€$]|gbp) ?\(?m(?:n|ills?|ils?)?\b/;
const BILLIONS = /\bbillions?\b|(?:[£€$]|gbp) ?\(?bn\b/;
/** A scale without a currency counts as one only where the header is plain about it: `(000s)`, `in thousands`. */
const SCALE_OF_COUNTS =
  /^(?:['’]?000s|thousands?|millions?)$|\((?:in )?(?:['’]?000['’]?s?|thousands?|millions?)(?: of [a-z ]{3,30})?\)|\bin (?:thousands|millions)$/;

/**
 * The unit that a column's header or a table's heading states: `GBP` for `Cost (£)`, `percent` for `%`,
 * `GBP thousand` for `£000s`, `count thousand` for `(000s)`, `count` for `Number of claims` and `Number (%)`. Null
 * where it states none. Of a header's levels, joined with ` / `, the innermost that states a unit decides.
 */
export function headerUnit(text: string): string | null {
  return text.length > LONGEST_HEADER ? null : readUnit(text);
}

/** A table's heading is asked for each of its columns, and headers are the same from table to table. */
const readUnit = remembering((text): string | null => {
  const levels = spelledOut(text).toLowerCase().split(" / ");
  for (let i = levels.length - 1; i >= 0; i--) {
    const unit = levelUnit(levels[i] as string);
    if (unit !== null) return unit;
  }
  return null;
});

function levelUnit(header: string): string | null {
  if (!includesOneOf(` ${header}`, UNIT_LETTERS)) return null;
  const counted = COUNTED.test(header);
  const money = MONEY.exec(header);
  if (PERCENT.test(header)) {
    if (money || PERCENT_IS_NO_UNIT.test(header)) return null;
    return counted && !SHARE.test(header) ? "count" : "percent";
  }
  if (money) return counted || SUM.test(header) ? null : currencyOf(money[0]) + scaleOf(header);
  const measured = includesOneOf(header, SCALES) ? unitNamed(SCALED_MEASURE.exec(header)?.[1] ?? "") : null;
  if (measured !== null) return measured + scaleOf(header);
  if (SCALE_OF_COUNTS.test(header)) return `count${scaleOf(header)}`;
  return counted ? "count" : null;
}

function scaleOf(header: string): string {
  if (THOUSANDS.test(header)) return " thousand";
  if (MILLIONS.test(header)) return " million";
  return BILLIONS.test(header) ? " billion" : "";
}

/** What amounts of money, behind their sign, are in. */
const SCALE = "(?:000'?s?|k|mn?|bn|thousands?|millions?|billions?)";
const SCALED = `(?:[£€$]|\\bgbp)[ '’,(]{0,2}${SCALE}`;
/** Where a label may state its unit: at its beginning or at its end. */
const AT_BEGINNING = /^(?:%|per ?cent|[£€$]|number of\b|no\.? of\b)/i;
const AT_END = new RegExp(`(?:%|per ?cent(?:age)?|${SCALED}?)\\)?$`, "i");

/**
 * The unit that a row's label states at its beginning or end: `% answered in time`, `Cost (£)`, `Number of claims`. What
 * stands within a label is as often a part of a name.
 */
export function labelUnit(label: string): string | null {
  if (!mayStateUnit(label) || !(AT_BEGINNING.test(label) || AT_END.test(label))) return null;
  return headerUnit(label);
}

/** Signs and words of units, of which most labels have none; the patterns are larger. */
const SIGN = /[%£€$]|GBP|er ?cent/;
const OF_A_NUMBER = ["number of", "no of", "no. of", "no.of"];

function mayStateUnit(label: string): boolean {
  if (SIGN.test(label)) return true;
  if (label.charAt(0) !== "n" && label.charAt(0) !== "N") return false;
  const start = label.slice(0, "number of".length).toLowerCase();
  return OF_A_NUMBER.some((words) => start.startsWith(words));
}

/** Nothing but a unit, with what it is scaled by. */
const UNIT_ALONE = new RegExp(`^\\(?(?:in )?(?:%|per ?cent(?:age)?s?|${SCALED}?\\)?)\\)?$`, "i");

const SCALE_ALONE = /^\(?(?:['’]?000s|(?:in )?(?:thousands?|millions?)|(?:['’]?000s?|thousand|million) tonnes)\)?$/i;

const LONGEST_ALONE = 16;
/** `Thousands of dwellings`, `Thousands of tonnes`; of people as of homes, but not of pounds. */
const SCALE_OF = /^\(?(?:in )?((?:thousand|million)s) of ([a-z]{4,14})\)?$/i;
const LONGEST_SCALE_OF = 30;
const MEASURED = /^(?:pounds|euros|dollars|litres|gallons|hectares|acres|metres)$/i;

/**
 * The unit that a text which is nothing but a unit states, as a table's corner or a line over it: `£000`, `%`, `Thousands`.
 * Null where it says anything else, as a corner does of its labels (`Fine (£)`).
 */
export function unitAlone(text: string): string | null {
  if (text.length > LONGEST_ALONE) return scaleOfCounts(text);
  return (mayStateUnit(text) && UNIT_ALONE.test(text)) || SCALE_ALONE.test(text) ? headerUnit(text) : null;
}

function scaleOfCounts(text: string): string | null {
  const [, scale = "", counted = ""] = (text.length <= LONGEST_SCALE_OF && SCALE_OF.exec(text)) || [];
  if (counted === "" || MEASURED.test(counted)) return null;
  return headerUnit(unitNamed(counted.toLowerCase()) === null ? scale : text);
}

/** At the end of a text, an amount of money in thousands or more. */
const SCALED_AT_END = new RegExp(`[ (](?:[£€$]|gbp)[ '’]?${SCALE}\\)?$`, "i");

/** The unit that a corner which also says what the labels are states at its end: `Council (£000)`; null where it is not scaled. */
export function unitAtEnd(corner: string): string | null {
  return mayStateUnit(corner) && SCALED_AT_END.test(corner) ? headerUnit(corner) : null;
}

/** With a capital, behind words that have none. */
const COUNTS_AT_END = /[a-z)] \(?(?:Thousand|Million)s\)?$/;

/** The unit of what a corner or a heading counts in thousands or more, as it says at its end: `New tenants Thousands`. */
export function countAtEnd(text: string): string | null {
  return COUNTS_AT_END.test(text) ? headerUnit(text.slice(text.lastIndexOf(" ") + 1)) : null;
}

const SEVERAL_UNITS = /\((?!(?:19|20)\d\d\))[^()]+\) [A-Z][^()]*\([^()]+\)$/;

/** Whether words name several things, each with what its figures are in: `Weight (kg) Value (£)` is over no single column. */
export const namesSeveral = (words: string): boolean => SEVERAL_UNITS.test(words);
