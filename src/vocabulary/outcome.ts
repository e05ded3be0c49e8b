import { once } from "../remember.ts";
import { LONGEST_LABEL, type Match, noMatch } from "./match.ts";
import { type OutcomeEntry, type PackedOutcomes, packOutcomes, type Rule } from "./outcome-pack.ts";
import { OUTCOME_WORDS } from "./outcome-table.ts";
import { foldOutcome } from "./outcome-words.ts";
import { findOwn, type OwnVocabulary, renameOwn } from "./own-entry.ts";
import { indexPhrases, type PhraseIndex, signsIn, withoutSign } from "./sign.ts";
import { printedWords } from "./words.ts";

interface OutcomeIndex {
  readonly entries: readonly OutcomeEntry[];
  readonly byCode: ReadonlyMap<string, OutcomeEntry>;
  /** By official name, word for word. */
  readonly byName: ReadonlyMap<string, OutcomeEntry>;
  /** Names of groups, folded, and as printed. */
  readonly groups: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
  readonly phrases: PhraseIndex;
}

/** The tables, read once, when they are first needed. */
export const outcomeIndex = once(() => indexOf(packOutcomes()));

function indexOf({ entries, names, groups, rules, phrases }: PackedOutcomes): OutcomeIndex {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byName = new Map(names.map(([folded, index]) => [folded, entries[index] as OutcomeEntry]));
  return { entries, byCode, byName, groups: new Map(groups), rules, phrases: indexPhrases(phrases) };
}

/**
 * The Home Office outcome type of a label in a table of outcomes, where a bare `8` or `1A` is a type too. A label that
 * fits several types gets none of them, and their group where it is the same. A user's own entries go before.
 */
export function findOutcome(label: string, own?: OwnVocabulary): Match {
  if (own === undefined) return outcomeOf(label);
  const mine = findOwn(own, label, "outcome");
  if (mine === null) return renameOwn(own, outcomeOf(label), "outcome");
  const known = mine.code === null ? undefined : outcomeIndex().byCode.get(mine.code);
  return { ...mine, name: mine.name ?? known?.name ?? null, class: mine.class ?? known?.group ?? null };
}

const DIGIT = /\d/;
/** `Outcome 16`, `Type 18`, `OC1A`. */
const STATED = /\b(?:(outcomes?|oc)(?: (?:type|code))?|type)[ .:#-]{0,3}0?(\d{1,2})([a-e])?\b/i;
/** `16`, `1A - …`, `(08) …`, `… (16)`: a type only where the words agree. */
const NUMBERED = /^[\s([]*0?(\d{1,2})([a-e])?[\s)\]]*(?:$|[:–—-]|\s)/i;
const NUMBERED_LAST = /[([]\s?0?(\d{1,2})([a-e])?\s?[)\]]\s*$/i;
/** More than one type: `OC2/3/8`, `Outcomes 14 and 16`, `(1a, 2a, 3a)`. */
const SEVERAL = /\d[a-e]?\s?(?:[/,&+–-]|and|to|or)\s?(?:oc\s?)?\d/i;
const SEVERAL_IN_BRACKETS = /[([](?:oc ?)?\d{1,2}[a-e]?(?: ?[/,&] ?(?:oc ?)?\d{1,2}[a-e]?){1,12}[)\]]/i;
/** `a. Charged`, `b) Cautioned`. */
const ENUMERATED = /^\s*[a-z][.)]\s+/i;
/** A figure about outcomes, and no outcome. */
const MEASURE = /\b(?:rate|rates|percent|percentage|total|average|median|days?|number|cost|per)\b|%/i;

/** Most labels have no mark as their second character. */
function withoutLetter(label: string): string {
  const mark = label.trimStart().charAt(1);
  return mark === "." || mark === ")" ? label.replace(ENUMERATED, "") : label;
}

function outcomeOf(printed: string): Match {
  if (printed.length > LONGEST_LABEL) return noMatch("no outcome type has this name");
  const label = withoutLetter(printed);
  if (!DIGIT.test(label)) return asMatch(told(label));
  const stated = STATED.exec(label);
  if (stated !== null) {
    const rest = `${label.slice(0, stated.index)} ${label.slice(stated.index + stated[0].length)}`;
    if (SEVERAL.test(label)) return noMatch("the label gives several outcome types", statedCodes(label));
    if (MEASURE.test(rest)) return noMatch("a figure about an outcome type, and no outcome");
    const isWord = stated[1] === undefined;
    return withCode(typeCode(stated[2], stated[3]), told(rest), rest, isWord ? "words" : "nothing");
  }
  const several = SEVERAL_IN_BRACKETS.exec(label);
  if (several !== null) return noMatch("the label gives several outcome types", statedCodes(several[0]));
  const numbered = NUMBERED.exec(label) ?? NUMBERED_LAST.exec(label);
  if (numbered !== null) {
    const rest = label.replace(numbered[0], " ");
    if (SEVERAL.test(label)) return noMatch("the label gives several outcome types", statedCodes(label));
    return withCode(typeCode(numbered[1], numbered[2]), told(rest), rest, "agreement");
  }
  return asMatch(told(label));
}

/** `08` to `8`, `1a` to `1A`; police and CPS halves of 15 are 15; any other letter is no type of the Home Office. */
function typeCode(digits: string | undefined, letter: string | undefined): string | null {
  const number = String(Number(digits));
  const capital = letter?.toUpperCase() ?? "";
  const code = number === "15" && (capital === "A" || capital === "B") ? "15" : number + capital;
  return outcomeIndex().byCode.has(code) ? code : null;
}

function statedCodes(label: string): readonly string[] {
  const codes = [...label.matchAll(/(\d{1,2})([a-e])?/gi)].map(([, digits, letter]) => typeCode(digits, letter));
  return [...new Set(codes.filter((code) => code !== null))];
}

/** What the words of a label tell. */
interface Told {
  readonly codes: readonly string[];
  readonly group: string | null;
  readonly rule: string;
}

/**
 * A printed type. What must stand beside it: nothing that says otherwise; or words that belong to an outcome; or words
 * that agree, where a number alone may be that of the row.
 */
function withCode(code: string | null, text: Told, rest: string, needs: "nothing" | "words" | "agreement"): Match {
  if (code === null) return noMatch("no outcome type has this number");
  const isBare = printedWords(rest).length === 0;
  const agrees = text.codes.includes(code);
  const rule = `the label gives outcome type ${code}`;
  if (text.codes.length > 0 && !agrees)
    return noMatch(`${rule}, but its words say ${text.rule}`, [code, ...text.codes]);
  if (isBare || agrees || needs === "nothing") return ofCode(code, rule);
  if (needs === "words" && areOutcomeWords(foldOutcome(rest))) return ofCode(code, rule);
  return noMatch("a number, and no words that say that it is an outcome type", [code]);
}

const WORDS = new Set(OUTCOME_WORDS.match(/\S+/g));

const areOutcomeWords = (folded: string): boolean => folded.split(" ").every((word) => word === "" || WORDS.has(word));

/** Signs whose words deny something; a denial beyond them makes a label something else: `Not charged`. */
const DENYING = ["notInInterest", "noSuspect", "unsupported", "pending", "noAction", "tic"];
const DENIALS = new Set(["not", "no", "non", "never", "without"]);
/** What a victim may do to a case; done by nobody said, it is done to something else: `Charge withdrawn`. */
const RETREATS = new Set(
  "withdraw withdrawn withdraws withdrew decline declined declines refused refuses unable unwilling unsupportive".split(
    " ",
  ),
);

const isDenial = (word: string): boolean => DENIALS.has(word);

function told(label: string): Told {
  const { byName, groups, rules, phrases } = outcomeIndex();
  const folded = foldOutcome(label);
  const named = byName.get(folded);
  if (named !== undefined) return { codes: [named.code], group: null, rule: "the name of this outcome type" };
  const nothing = { codes: [], group: null, rule: "no outcome type has this name" };
  if (folded === "" || !areOutcomeWords(folded)) return { ...nothing, group: groups.get(folded) ?? null };

  const words = folded.split(" ");
  const signs = signsIn(phrases, words);
  if (signs.has("noSuspect")) signs.delete("suspect");
  if (signs.has("unsupported")) signs.delete("supports");
  if (words.some(isDenial) && DENYING.reduce((left, sign) => withoutSign(phrases, left, sign), words).some(isDenial))
    return nothing;
  if (!signs.has("unsupported") && words.some((word) => RETREATS.has(word))) return nothing;

  const rule = rules.find(
    ({ needs, allows }) =>
      needs.every((sign) => signs.has(sign)) &&
      [...signs].every((sign) => needs.includes(sign) || allows.includes(sign)),
  );
  if (rule !== undefined)
    return {
      codes: rule.codes,
      group: null,
      rule: `what tells type ${rule.codes.join(" or ")}: ${rule.needs.join(", ")}`,
    };
  return { ...nothing, group: groups.get(folded) ?? null };
}

function ofCode(code: string, rule: string): Match {
  const entry = outcomeIndex().byCode.get(code) as OutcomeEntry;
  return { code, name: entry.name, class: entry.group, rule, candidates: [] };
}

function asMatch({ codes, group, rule }: Told): Match {
  const { byCode } = outcomeIndex();
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0) return ofCode(only, rule);
  if (only === undefined) {
    if (group === null) return noMatch(rule);
    return { code: null, name: null, class: group, rule: "the name of a group of outcomes", candidates: [] };
  }
  const groups = new Set(codes.map((code) => byCode.get(code)?.group ?? null));
  const itsGroup = groups.size === 1 ? ([...groups][0] ?? null) : null;
  return { code: null, name: null, class: itsGroup, rule: "the label fits several outcome types", candidates: codes };
}

/** Whether words name an outcome, or a group of them. */
function isToldIn(words: string): boolean {
  const { codes, group } = told(words);
  return codes.length > 0 || group !== null;
}

/** Whether a label's words, and not a number alone, name an outcome or a group of outcomes. */
export function isOutcome(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  if (isToldIn(withoutLetter(label))) return true;
  // `01: Charged`; a number alone is an age as well.
  return DIGIT.test(label) && (STATED.test(label) || (NUMBERED.test(label) && isToldIn(label.replace(NUMBERED, ""))));
}
