import { withoutLigatures } from "../../ligatures.ts";
import { beginsSmall, beginsWithCapital } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { JOINS, MEASURE, ONE_WORD, startsHeading } from "./header-words.ts";
import type { Piece } from "./piece.ts";
import type { Word } from "./words.ts";

// The noun over the labels, `Year`, `Type of offence`, which shows where the first heading over figures begins.

/** Nouns that stand over labels and say what they are. */
const STUB = new Set(
  (
    "year years month months date quarter period week day time offence crime incident category categories type types group " +
    "groups area areas ward wards district division borough region county country force council authority station location " +
    "site premises school college university department directorate service team unit gender sex age band range ethnicity " +
    "ethnic nationality religion faith origin outcome result reason description name status subject topic title item code " +
    "class make model manufacturer breed species rank grade role post court prison hospital trust board organisation " +
    "question measure company supplier street road postcode method source cause decision response exemption vehicle drug " +
    "weapon product legislation quartile quartiles wing loss limit length duration size speed section priority stage zone tier level sector " +
    "place port branch office town city village parish harbour airport route depot library provider " +
    "practice surgery constituency country language disability condition diagnosis procedure specialty speciality treatment " +
    "course degree faculty programme qualification destination industry occupation operator"
  ).split(" "),
);
/** Adjectives that stand before them. */
const BEFORE_STUB = new Set(
  "financial fiscal calendar academic ethnic crime offence age job pay local police recorded property incident vehicle".split(
    " ",
  ),
);
/** `Quarter ending`, `Month (2023)` */
const ENDS_PERIOD = /^(?:ending|ended|beginning|commencing|\((?:19|20)\d\d\))$/i;
const JOINS_STUB = new Set("of by and & / or".split(" "));
/** What follows a word that is numbered. */
const NUMBERS = /^(?:\d{1,3}(?:[a-z]|\+)?|[A-Z])$/;
/** In words. */
const LONGEST_STUB = 6;

/** How many pieces at the head are the noun over the labels: `Year`, `Crime Type`, `Type of Property`. */
export function piecesOfStub(texts: readonly string[], pieces: readonly Piece[]): number {
  let end = stubBehindName(texts);
  let joined = false;
  for (let index = end; index < texts.length && pieces[index]?.kind === "word"; index++) {
    const word = texts[index] as string;
    // `Band 5 Band 6` are headings over figures, whatever stands over the labels.
    const numbered = texts.indexOf(word, index + 1) > 0 && NUMBERS.test(texts[index + 1] ?? "");
    const noun = isStubNoun(word) && !numbered;
    const joins = end === index && end > 0 && JOINS_STUB.has(word);
    const ends = end === index && end > 0 && ENDS_PERIOD.test(word);
    if (noun || joined || ends) end = index + 1;
    else if (!joins && !BEFORE_STUB.has(bare(word))) break;
    joined = joins;
  }
  return withoutNameBehind(texts, end);
}

/** The end of a noun before a name with a noun of its own that is a heading, `Area Borough council tax`: a capital, and small letters on and on. */
function withoutNameBehind(texts: readonly string[], end: number): number {
  if (!beginsSmall(texts[end] ?? "") || JOINS_STUB.has(texts[end] ?? "")) return end;
  const name = texts.slice(0, end).findLastIndex((word) => beginsWithCapital(word));
  return name > 0 && end - name > 1 && isStubNoun(texts[name - 1] as string) ? name : end;
}

/** `Fuel type`, `Hate crime type`: a noun in small letters behind a word or two that say which. */
function stubBehindName(texts: readonly string[]): number {
  const [first = ""] = texts;
  const word = first.toLowerCase();
  if (!beginsWithCapital(first) || MEASURE.test(first) || STUB.has(word) || JOINS.has(word)) return 0;
  const at = texts.slice(1, 3).findIndex((its) => STUB.has(its));
  return at < 0 || !texts.slice(1, at + 1).every((its) => /^[a-z]+$/.test(its) && !JOINS.has(its)) ? 0 : at + 2;
}

/** A word without signs, or a noun for time without the number of a note: `Year1`. */
const bare = (word: string): string =>
  withoutLigatures(word)
    .toLowerCase()
    .replace(/[():/]|(?<=^(?:year|month|date|quarter|period))[1-9]$/g, "");

/** Whether a word is a noun that stands over labels. */
export const isStubNoun = (word: string): boolean => STUB.has(bare(word));

/** `Area`, before `Charged`, `Arrests` and `Searches`: a noun that stands over labels, and one word over each of several columns. */
export function areWordForWord(corner: string, headings: readonly string[]): boolean {
  if (headings.length < FEWEST_WORDS || !isStubNoun(corner)) return false;
  return headings.every((heading) => ONE_WORD.test(heading) && beginsWithCapital(heading));
}

const FEWEST_WORDS = 3;

/** A cheap look: whether a noun that stands over labels is among the first words of a line. */
export function mayHeadLabels(text: string, words: readonly Word[]): boolean {
  const first = words.slice(0, 4).map((word) => textOf(text, word).toLowerCase());
  return !JOINS.has(first[0] ?? "") && first.some((word) => STUB.has(word));
}

/** Where the noun over the labels stands among pieces, first to after its last; null where there is none. */
export function findStub(text: string, pieces: readonly Piece[]): readonly [number, number] | null {
  const texts = textsOf(text, pieces);
  for (let index = 0; index < texts.length; index++) {
    const length = stubAt(texts, pieces, index);
    if (length > 0) return [index, index + length];
  }
  return null;
}

/** The noun over the labels that ends the pieces, as the index of its first; their end where there is none. */
export function stubAtEnd(text: string, pieces: readonly Piece[]): number {
  const texts = textsOf(text, pieces);
  for (let index = Math.max(0, texts.length - LONGEST_STUB); index < texts.length; index++)
    if (stubAt(texts, pieces, index) === texts.length - index) return index;
  return texts.length;
}

/** How many pieces from one on are such a noun. */
function stubAt(texts: readonly string[], pieces: readonly Piece[], index: number): number {
  return startsHeading(texts[index] as string) ? piecesOfStub(texts.slice(index), pieces.slice(index)) : 0;
}
