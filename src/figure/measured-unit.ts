import { firstWord } from "../quick-look.ts";
import { remembering } from "../remember.ts";
import { spelledOut } from "./spelled-out.ts";

// Figures that are measured and not counted: times, weights, lengths, areas, energy. The unit is the plural of its name,
// or its sign: `kg`, `km`, `MW`.

const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["seconds", ["second", "secs", "sec"]],
  ["minutes", ["minute", "mins", "min"]],
  ["hours", ["hour", "hrs", "hr"]],
  ["days", ["day"]],
  ["weeks", ["week", "wks", "wk"]],
  ["months", ["month"]],
  ["years", ["year", "yrs", "yr"]],
  ["kg", ["kgs", "kilos", "kilograms", "kilogrammes"]],
  ["tonnes", ["tonne"]],
  ["km", ["kilometres"]],
  ["miles", []],
  ["metres", ["metre"]],
  ["hectares", ["hectare", "ha"]],
  ["acres", ["acre"]],
  ["litres", ["litre"]],
  ["kW", ["kilowatts"]],
  ["MW", ["megawatts"]],
  ["GW", ["gigawatts"]],
  ["kWh", []],
  ["MWh", []],
  ["GWh", []],
  ["TWh", []],
]);
const UNITS = new Map(
  [...NAMES].flatMap(([unit, others]) => [unit.toLowerCase(), ...others].map((name) => [name, unit] as const)),
);
const PLURALS = [...UNITS.keys()].filter((name) => name.endsWith("s") || name.startsWith("k")).join("|");

/** Every name of such a unit, as alternatives of a pattern, the longer first. */
export const UNIT_NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length).join("|");

/** The unit that a word in small letters names; null for any other. */
export function unitNamed(word: string): string | null {
  return UNITS.get(word) ?? null;
}

/** Whether a unit is one of time, weight or length, scaled (`tonnes thousand`) or not. */
export const isMeasured = (unit: string): boolean => NAMES.has(unit) || NAMES.has(unit.slice(0, unit.indexOf(" ")));

const TIMES: ReadonlySet<string> = new Set(["seconds", "minutes", "hours", "days", "weeks", "months", "years"]);

/** Whether a unit is one of time, of which a figure (`14 days`) is as often a label. */
export const isOfTime = (unit: string): boolean => TIMES.has(unit);

const LONGEST = 80;
/** What states another unit, or counts: `Number of patients (weeks)`. */
const OF_OTHERS = /[%£€$]|per ?cent|per (?:gallon|hour)/;
const COUNTS = /\b(?:numbers?|nos?|counts?|cases|people|patients|requests)\b/;
const IN_BRACKETS = /\((?:in )?(?:(?:whole|full|working|calendar) )?([a-z]{2,11})\)$/;
const QUANTITY = "average|mean|median|number|no\\.?|sick|sickness|longest|shortest|maximum|minimum";
const WITHIN = "number|no\\.?|of|working|calendar|sick|sickness|absence|lost|leave|school";
/**
 * `Average number of working days to reply`; `Working days` alone may be when something happened, and `Total days` is in
 * what its parts are.
 */
const NAMED = new RegExp(`^(?:${QUANTITY})(?: (?:${WITHIN})){0,4} (${PLURALS})(?=[ '’(,]|$)`);
/** What is measured and nothing else: `Hours`. `Days` are also when something happened, as nights are, and `Months` may be an age. */
const ALONE = "seconds|secs|minutes|mins|hours|hrs|kg|kilos|tonnes|km|kilometres|miles|litres";
const SPENT = "[a-z]{3,12}ed|lost|spent|taken|paid|driven|flown|at|in|per";
const OF_WORK = "overtime|man|staff|officer|person|volunteer|training|agency|locum|flying|lost|unpaid|paid|contracted";
/** `Hours`, `Tonnes collected`, `Days lost`, `Overtime hours`. */
const OPENS = new RegExp(`^(?:(${ALONE})$|(?:${OF_WORK}) (hours|days)$|(${ALONE}|days) (?:${SPENT})(?: |$))`);
const FIRST = new Set(`${QUANTITY.replaceAll("\\.?", "")}|avg|ave|${ALONE}|${OF_WORK}|days`.split("|"));
/** `HoursLost`, in which the first word does not end at a blank. */
const CAMEL = /^[A-Za-z][a-z]+[A-Z]/;

/**
 * The unit that a column's header or a row's label says that it measures in: `days` for `Average days lost`, `Days lost`
 * and `Time taken (working days)`. Null where it says none, counts something else, or `Days` may be a part of its name.
 */
export function measuredUnit(name: string): string | null {
  if (name.length > LONGEST) return null;
  return name.endsWith(")") || FIRST.has(firstWord(name)) || CAMEL.test(name) ? readMeasured(name) : null;
}

const readMeasured = remembering((name): string | null => {
  const small = spelledOut(name).toLowerCase();
  if (OF_OTHERS.test(small)) return null;
  const named = NAMED.exec(small);
  if (named) return unitNamed(named[1] ?? "");
  if (COUNTS.test(small)) return null;
  const [, alone, ofWork, spent] = (FIRST.has(firstWord(small)) && OPENS.exec(small)) || [];
  return unitNamed(alone ?? ofWork ?? spent ?? IN_BRACKETS.exec(small)?.[1] ?? "");
});

/** Whether a column's header says nothing but which of many figures its own are, in whatever they are: `Mean`, `Longest`. */
export const isOfSpread = (header: string): boolean => OF_SPREAD.test(header);

const OF_SPREAD = /^(?:average|mean|median|longest|shortest|max(?:imum)?|min(?:imum)?|(?:upper|lower) quartile)$/i;

const AVERAGE = /\b(?:average|mean|median)\b/i;

/** The same of a heading, which may say what is counted below by how long it took: it must speak of an average. */
export function averagedUnit(heading: string): string | null {
  const average = heading.length > LONGEST ? null : AVERAGE.exec(heading);
  return average && measuredUnit(heading.slice(average.index));
}
