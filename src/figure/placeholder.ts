import { isAsciiLetter } from "../quick-look.ts";
import type { Status } from "../schema/record.ts";

// What stands in a cell in place of a number, where the document itself does not say what it means. A legend of the
// document's own goes before this (`legend.ts`), and the totals after it: `-` that they contradict as zero is not nil.

/** What a symbol or a word in place of a number says. Its value is 0 where its status is `nil`, else there is none. */
export interface Meaning {
  readonly status: Extract<Status, "nil" | "suppressed" | "unavailable" | "inapplicable" | "unreadable">;
  readonly lower: number | null;
  readonly upper: number | null;
}

export const NIL: Meaning = { status: "nil", lower: null, upper: null };
export const SUPPRESSED: Meaning = { status: "suppressed", lower: null, upper: null };
export const UNAVAILABLE: Meaning = { status: "unavailable", lower: null, upper: null };
export const INAPPLICABLE: Meaning = { status: "inapplicable", lower: null, upper: null };
export const UNREADABLE: Meaning = { status: "unreadable", lower: null, upper: null };
/** More than nothing, and too little to show at the table's rounding, which the cell does not say. */
export const NEGLIGIBLE: Meaning = { status: "suppressed", lower: 0, upper: null };

/** What some texts, parted by commas, all say. */
const saying = (meaning: Meaning, texts: string): readonly (readonly [text: string, Meaning])[] =>
  texts.split(", ").map((text) => [text, meaning]);

/**
 * Symbols of the styles that are met: the letters in brackets of the Government Analysis Function and of StatsWales,
 * the GSS symbols of 2018 and before, DfE's single letters, and the dash for nil of police disclosures, with the
 * dotless ı that a PDF's text layer gives for it. A bare full stop has no sure meaning and is left out.
 */
const SYMBOLS: ReadonlyMap<string, Meaning> = new Map([
  ...saying(NIL, "-, --"),
  ...saying(SUPPRESSED, "*, **, ***, #, c, [c]"),
  ...saying(UNAVAILABLE, ":, .., ..., …, x, u, [x], [w]"),
  ...saying(INAPPLICABLE, "z, [z]"),
  ...saying(NEGLIGIBLE, "~, 0~, 0n, [k], [low], 0[low]"),
  // The Office for Students: two or fewer, and shares next to none or all of a few.
  ...saying(SUPPRESSED, "[none], [dpl], [dph]"),
]);

/**
 * Words that stand for a figure. `No` is not among them: it answers a question. Nor is a sentence (`no payments made
 * so far`), which may say more than none.
 */
const WORDS: ReadonlyMap<string, Meaning> = new Map([
  ...saying(NIL, "nil, nil return, nil returns, nil recorded, none, none recorded, none reported, zero"),
  ...saying(
    UNAVAILABLE,
    "n/a, na, n.a, n/k, n/r, unavailable, not available, unknown, not known, tbc, to be confirmed",
  ),
  ...saying(UNAVAILABLE, "data not available, information not available, no data, no data available, no information"),
  ...saying(UNAVAILABLE, "not held, not held centrally, none held, data not held, information not held"),
  ...saying(UNAVAILABLE, "no data held, no information held, no records held, not recorded, not recorded centrally"),
  ...saying(UNAVAILABLE, "not collected, not reported, not provided, data not provided, n/a - data not provided"),
  ...saying(INAPPLICABLE, "not applicable, n/a - offence code expired"),
  ...saying(SUPPRESSED, "withheld, [withheld], suppressed, redacted, [redacted], exempt, ncnd"),
  ...saying(SUPPRESSED, "confidential, not disclosed"),
  // Which of a change is none, and of a count is that of the column beside it.
  ["no change", UNREADABLE],
]);

/** Words that tables also print as labels: the gender that is `Unknown`, the offence that is `Not recorded`. */
const LABELS_TOO = new Set(
  "unknown, no change, not known, not recorded, not reported, confidential, exempt".split(", "),
);

/** Whether words stand for a figure where a row has others, and elsewhere may be a label: `Not recorded`. */
export function isLabelToo(text: string): boolean {
  return LABELS_TOO.has(text.toLowerCase());
}

const LONGEST = 30;
/** An exemption of the Freedom of Information Act 2000 in place of the figure: `s.40`, `Section 40(2)`. */
const SECTION = /^(?:section|sec|s)\.? ?(12|[23]\d|4[0-4])(?: ?\(\w{1,3}\)){0,3}$/;

/** The built-in meaning of a symbol that is printed in its one spelling, or a dash: a quick look before any other reading. */
export function readSymbol(text: string): Meaning | null {
  return SYMBOLS.get(isDash(text) ? "-" : text) ?? null;
}

/** `(not provided)` */
const BRACKETED = /^[([]([a-z][a-z/ ]{1,28})[)\]]$/i;

/** The built-in meaning of what stands in place of a number; null for a text that has none. */
export function readPlaceholder(printed: string): Meaning | null {
  const text = withoutNote(printed);
  const inner = text.length <= LONGEST ? BRACKETED.exec(text)?.[1] : undefined;
  // That there are none is said outside of brackets.
  const said = inner === undefined ? null : wordMeaning(canonical(inner));
  if (said && said.status !== "nil") return said;
  if (text.length > LONGEST || !mayBePlaceholder(text)) return null;
  const plain = canonical(text);
  const symbol = SYMBOLS.get(plain);
  // A single letter is a symbol as it stands (`c`, `x`); a capital is more often a grade or a tick.
  if (symbol) return plain.length === 1 && text !== text.toLowerCase() ? null : symbol;
  const word = wordMeaning(plain);
  // What a note says of none may be that it is not quite nil.
  if (word) return word.status === "nil" && text !== printed ? null : word;
  const section = SECTION.exec(plain);
  if (!section) return null;
  return section[1] === "12" ? UNAVAILABLE : SUPPRESSED;
}

/** Whether a text is a word for a figure, and nothing that a label says too. */
export function isFigureWord(printed: string): boolean {
  const text = withoutNote(printed);
  if (text.length > LONGEST || !mayBeFigureWord(text)) return false;
  const plain = canonical(text);
  return plain.length > 1 && !LABELS_TOO.has(plain.replace(/[.*]$/, "")) && wordMeaning(plain) !== null;
}

const SEE_NOTE = / ?\((?:see )?(?:the )?(?:foot)?notes?(?: (?:\d{1,2}|[a-z]))?(?: below)?\)$/i;

/** `Not held (see Note 2)`, `*N/A`, without where more is said of it. */
function withoutNote(text: string): string {
  if (NOTED.test(text)) return text.replace(MARKS, "");
  return text.endsWith(")") && text.length <= 2 * LONGEST ? text.replace(SEE_NOTE, "") : text;
}

const MARKS = /^[*†‡§]{1,2}/;
const NOTED = /^[*†‡§]{1,2}[A-Za-z]/;

/** Whether a text is a word that stands for a figure, though not for none, behind the mark of a note: `*N/A`. */
export const isNotedWord = (text: string): boolean =>
  NOTED.test(text) && isFigureWord(text) && readPlaceholder(text) !== null;

/**
 * Whether a text is a word that stands for a figure, or begins as several do: a cheap no for labels and prose. A full stop
 * or a star may follow the word.
 */
function mayBeFigureWord(text: string): boolean {
  if (!INITIALS.includes(String.fromCharCode(text.charCodeAt(0) | 0x20))) return false;
  let end = 1;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  if (end > LONGEST_FIRST_WORD) return false;
  const words = end === text.length ? WORDS : FIRST_WORDS;
  const last = text.charCodeAt(end - 1);
  return words.has(text.slice(0, last === FULL_STOP || last === STAR ? end - 1 : end).toLowerCase());
}

const FIRST_WORDS: ReadonlySet<string> = new Set(Array.from(WORDS.keys(), (words) => words.split(" ", 1)[0] as string));
const INITIALS = [...new Set(Array.from(FIRST_WORDS, (word) => word.charAt(0)))].join("");
/** With a star. */
const LONGEST_FIRST_WORD = 1 + Math.max(...Array.from(FIRST_WORDS, ({ length }) => length));
const FULL_STOP = 0x2e;
const STAR = 0x2a;

/** A cheap no for labels, prose and numbers, by how they begin. */
function mayBePlaceholder(text: string): boolean {
  const first = text.charAt(0);
  if (!isAsciiLetter(text.charCodeAt(0))) return SYMBOL_INITIALS.includes(first) || /\s/.test(first);
  return text.length === 1 || first === "s" || first === "S" || mayBeFigureWord(text);
}

/** Whether a character is ASCII and no white space, as all in those words are. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * The one spelling of a symbol or word: lower case, every dash `-` and the `ı` that stands for one too, white space
 * single; within a symbol, none.
 */
export function canonical(text: string): string {
  if (text.length === 1) return isDash(text) ? "-" : text.trim().toLowerCase();
  const plain = text.toLowerCase().replace(ANY_DASH, "-").replace(/\s+/g, " ");
  return /^[a-z]/.test(plain) ? plain : plain.replaceAll(" ", "");
}

const DASHES = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
/** How symbols begin, letters apart. */
const SYMBOL_INITIALS = `-*#[:.…~0ı${DASHES}`;
const ANY_DASH = new RegExp(`[${DASHES}]`, "g");

/** Whether a text is one dash, or the `ı` that stands for one. */
function isDash(text: string): boolean {
  return text.length === 1 && (text === "-" || text === "ı" || DASHES.includes(text));
}

function wordMeaning(plain: string): Meaning | null {
  const known = WORDS.get(plain);
  if (known) return known;
  const last = plain.at(-1);
  if (last === ".") return WORDS.get(plain.slice(0, -1)) ?? null;
  // A footnote may say that it is not quite nil.
  const noted = last === "*" ? WORDS.get(plain.slice(0, -1)) : undefined;
  return noted && noted.status !== "nil" ? noted : null;
}
