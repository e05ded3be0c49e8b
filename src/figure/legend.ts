import { includesOneOf, isAsciiDigit, isAsciiLetter } from "../quick-look.ts";
import { once } from "../remember.ts";
import { type Assurance, readMeaning } from "./key-meaning.ts";
import { splitWords, type Word } from "./legend-words.ts";
import { type Meaning, NEGLIGIBLE, UNREADABLE } from "./placeholder.ts";

// A document's own key to its symbols, from its notes and prose. Two forms: the symbol first (`* denotes fewer than
// 5`, `.. not available`, `A dash (-) means nil`), or last (`figures below 5 are shown as *`).

/** What a document says of its own symbols, by their canonical spelling (`canonical`). It rules over any other reading. */
export type Legend = Pick<ReadonlyMap<string, Meaning>, "size" | "get" | "has">;

const KEY_HEADING = /^(?:key|legend|symbols?|conventions?|key to symbols|symbols used|notes?)\s?:?$/i;
const LONGEST_HEADING = 30;
const KEY_WORD = /^(?:key|legend|symbols?):?(?:\s|$)/i;
/** Letters of a word that a key has, if it does not begin with a symbol. */
const HINTS =
  "= denot mean indicat represent signif stand refer mark shown displayed replaced key legend symbol note".split(" ");
const KEY_HINT =
  /=|denot|\bmeans?\b|indicat|represent|signif|\bstands? for\b|\brefers? to\b|\bmarks?\b|\bmarked\b|shown|displayed|replaced|\b(?:key|legend|symbols?|notes?)\b/i;

/** Words before a symbol that is spoken of. */
const LEADS = new Set("a an the where symbol symbols note notes key legend and with by marked sign".split(" "));
const VERBS = new Set(
  "denote denotes mean means indicate indicates represent represents signify signifies mark marks".split(" "),
);
const FILLERS = new Set(
  (
    "is are has have been was were used shown appears appear given displayed inserted this that it these to symbol in " +
    "the table tables cell column"
  ).split(" "),
);
const SHOWN = new Set(
  (
    "shown displayed denoted represented replaced marked indicated presented signified depicted recorded reported " +
    "given published substituted expressed"
  ).split(" "),
);
const SHOWN_AS = new Set(["as", "by", "with", "using"]);
const AUXILIARIES = new Set(
  "are is have has been be were was will being and then also therefore all simply".split(" "),
);

/** The most words that a meaning takes. */
const REACH = 30;
const MOST_FILLERS = 6;

/** A document's own key, read when a cell first asks for it: where all are plain numbers none does. */
export function legendOf(lines: readonly string[]): Legend {
  const read = once(() => readLegend(lines));
  return {
    get size() {
      return read().size;
    },
    get: (symbol) => read().get(symbol),
    has: (symbol) => read().has(symbol),
  };
}

/** Reads a document's own key from its lines of prose and notes, as they are printed. */
export function readLegend(lines: readonly string[]): ReadonlyMap<string, Meaning> {
  const legend = new Map<string, Meaning>();
  let inList = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === "") continue;
    if (!mayBeKey(text)) {
      inList = false;
      continue;
    }
    if (text.length <= LONGEST_HEADING && KEY_HEADING.test(text)) {
      inList = true;
      continue;
    }
    inList = readLine(text, inList, legend);
  }
  return legend;
}

/** `NK – not known` */
const CAPITALS_FIRST = /^[A-Z]{1,3}\s?[:–—-]\s/;

/** A line that begins with a letter or a digit, and has neither capitals first nor a word of a key, is none. */
function mayBeKey(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPlain = isAsciiLetter(first) || isAsciiDigit(first);
  return !isPlain || CAPITALS_FIRST.test(text) || (includesOneOf(text.toLowerCase(), HINTS) && KEY_HINT.test(text));
}

/** Adds what a line says to the legend, and tells whether it was an entry of a key. */
function readLine(text: string, inList: boolean, legend: Map<string, Meaning>): boolean {
  const words = splitWords(text);
  const listed = inList || KEY_WORD.test(text);
  let found = false;
  let at = 0;
  /** The first word after the last entry: another may begin there without punctuation. */
  let afterEntry = 0;
  while (at < words.length) {
    const entry = symbolFirst(words, at, listed, at === afterEntry) ?? symbolLast(words, at);
    if (entry?.meaning) {
      addEntry(legend, entry.symbol, entry.meaning);
      found = true;
      afterEntry = entry.end;
    }
    at = entry ? entry.end : at + 1;
  }
  return found;
}

interface Entry {
  readonly symbol: string;
  readonly meaning: Meaning | null;
  /** The first word after it. */
  readonly end: number;
}

/** `* denotes fewer than 5`, `x = not recorded`, `.. not available`. */
function symbolFirst(words: readonly Word[], start: number, listed: boolean, afterEntry: boolean): Entry | null {
  const word = words[start] as Word;
  const { named } = word;
  const symbol = named ?? word.symbol ?? (word.letters ? word.plain : null);
  if (symbol === null || !(named !== null || afterEntry || opensEntry(words, start))) return null;
  // `an asterisk (*)`
  const at = named !== null && words[start + 1]?.symbol === named ? start + 2 : start + 1;
  const joint = findJoint(words, start, at);
  if (joint !== null) return joinedEntry(words, word, symbol, joint);
  return named === null && (word.symbol !== null || word.capitals) ? plainEntry(words, start, symbol, listed) : null;
}

const isDash = (symbol: string): boolean => symbol === "-" || symbol === "--";

/** `* denotes fewer than 5`, whose meaning begins at a word. */
function joinedEntry(words: readonly Word[], word: Word, symbol: string, joint: number): Entry {
  const end = meaningEnd(words, joint);
  const meaning = readMeaning(plainWords(words, joint, end), "explicit");
  // An abbreviation may be of a category too (`GBH = nil`), so that no figure hangs on it.
  if (meaning) return { symbol, meaning: word.letters ? withoutFigure(meaning) : meaning, end };
  // A dash that the key gives some other sense is no zero. A bullet before a verb is not that.
  const spokenOf = isDash(symbol) && (word.named !== null || word.quoted || words[joint - 1]?.plain === "=");
  return { symbol, meaning: spokenOf ? UNREADABLE : null, end: joint };
}

/** `* - withheld`, `..: not available`, `– : not held`, `* withheld` */
function plainEntry(words: readonly Word[], start: number, symbol: string, listed: boolean): Entry | null {
  const word = words[start] as Word;
  const parted = isParted(words, start);
  if (word.capitals && !parted) return null;
  if (!parted && !listed && start > 0 && !LEADS.has(words[start - 1]?.plain ?? "")) return null;
  const at = parted && word.end !== ":" ? start + 2 : start + 1;
  const end = meaningEnd(words, at);
  // No bullet is in quotation marks.
  const assurance: Assurance = parted ? "explicit" : listed || (isDash(symbol) && word.quoted) ? "listed" : "bare";
  const meaning = readMeaning(plainWords(words, at, end), assurance);
  // A dash at the head of a line is a bullet, unless what follows is said of nothing but figures.
  if (isDash(symbol) && assurance === "bare" && meaning !== NEGLIGIBLE) return null;
  if (isDash(symbol) && !meaning && word.quoted) return { symbol, meaning: UNREADABLE, end };
  return meaning && { symbol, meaning: word.capitals ? withoutFigure(meaning) : meaning, end };
}

/** Whether a colon or a dash stands between a symbol and its meaning. */
function isParted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.symbol;
  return words[at]?.end === ":" || next === ":" || (next === "-" && !words[at]?.symbol?.startsWith("-"));
}

function withoutFigure(meaning: Meaning): Meaning | null {
  return meaning.status === "nil" ? null : { status: meaning.status, lower: null, upper: null };
}

/** A symbol that is spoken of stands at the head of a line or clause, in quotation marks, or after such a word as `a`. */
function opensEntry(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || words[at]?.quoted || before.end !== "" || LEADS.has(before.plain)) return true;
  return at === 1 && (before.symbol === "-" || before.plain === "•" || before.plain === "·");
}

/**
 * The first word of the meaning, after the equals sign or the verb that joins it to its symbol: `= …`, `- Marks …`,
 * `is used to denote …`, `is shown, …`, `is used where …`. Null where nothing joins them.
 */
function findJoint(words: readonly Word[], start: number, from: number): number | null {
  let at = from;
  if (words[at]?.plain === "=") return at + 1;
  if ((words[at]?.symbol === "-" || words[at]?.symbol === ":") && VERBS.has(words[at + 1]?.plain ?? "")) return at + 2;
  const limit = at + MOST_FILLERS;
  while (at < limit && FILLERS.has(words[at]?.plain ?? "")) {
    if (words[at++]?.end === ",") return at;
  }
  const next = words[at]?.plain ?? "";
  if (VERBS.has(next)) return at + 1;
  const link = words[at + 1]?.plain;
  if ((/^stands?$/.test(next) && link === "for") || (/^refers?$/.test(next) && link === "to")) return at + 2;
  if (at === from) return null;
  if (next === "where" || next === "when" || next === "if") return at + 1;
  // `cells marked with * are suppressed`
  const before = words[start - 1]?.plain;
  return before === "marked" || before === "with" || before === "by" ? at : null;
}

/** `figures below 5 are shown as *`: found at the verb. */
function symbolLast(words: readonly Word[], verb: number): Entry | null {
  if (!SHOWN.has(words[verb]?.plain ?? "") || !SHOWN_AS.has(words[verb + 1]?.plain ?? "")) return null;
  let at = verb + 2;
  while (at < verb + 5 && /^(?:an?|the|symbol)$/.test(words[at]?.plain ?? "")) at++;
  const word = words[at];
  const symbol = word && (word.named ?? word.symbol);
  if (!symbol) return null;
  let end = verb;
  while (AUXILIARIES.has(words[end - 1]?.plain ?? "")) end--;
  let start = end;
  while (start > 0 && end - start < REACH && !/[.;:|]/.test(words[start - 1]?.end ?? "")) start--;
  const meaning = readMeaning(plainWords(words, start, end), "explicit");
  return meaning && { symbol, meaning, end: at + 1 };
}

/** Where the meaning that begins at a word ends: with its clause, or before the next entry. */
function meaningEnd(words: readonly Word[], start: number): number {
  const limit = Math.min(words.length, start + REACH);
  for (let at = start; at < limit; at++) {
    const { end, plain } = words[at] as Word;
    if (end === "." || end === ";" || end === "|") return at + 1;
    if (beginsEntry(words, at + 1, end === ",")) return plain === "and" ? at : at + 1;
  }
  return limit;
}

/** Whether the next symbol of a key is told of here, in a new clause or with nothing before it. */
function beginsEntry(words: readonly Word[], at: number, inNewClause: boolean): boolean {
  const word = words[at];
  if (!word?.symbol && !word?.letters) return false;
  const after = words[at + 1]?.plain ?? "";
  if (after === "=" || ((word.symbol !== null || word.capitals) && VERBS.has(after))) return true;
  return inNewClause && (word.symbol !== null || (word.capitals && isParted(words, at)));
}

function plainWords(words: readonly Word[], start: number, end: number): readonly string[] {
  const plain: string[] = [];
  for (let at = start; at < end; at++) {
    const word = words[at] as Word;
    if (word.plain !== "") plain.push(word.plain);
    if (word.end === "," && at < end - 1) plain.push(",");
  }
  return plain;
}

/** Where a document gives a symbol two meanings, neither its value nor its bounds are sure. */
function addEntry(legend: Map<string, Meaning>, symbol: string, meaning: Meaning): void {
  const known = legend.get(symbol);
  if (!known) legend.set(symbol, meaning);
  else if (known.status !== meaning.status || known.lower !== meaning.lower || known.upper !== meaning.upper) {
    const { status } = known.status === "nil" ? meaning : known;
    legend.set(symbol, { status, lower: null, upper: null });
  }
}
