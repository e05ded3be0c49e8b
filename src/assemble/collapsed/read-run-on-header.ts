import { beginsWithCapital } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { LIKELY, rankBoundaries } from "./boundaries.ts";
import { brokenYears } from "./broken-years.ts";
import type { Heading } from "./header-cut.ts";
import { MEASURE, startsHeading } from "./header-words.ts";
import { underLetters } from "./lettered-columns.ts";
import { overLeaves, twinsAtHead } from "./over-leaves.ts";
import { withNamesBehind, withUnits } from "./period-headings.ts";
import { countPeriods, type Piece, withNounApart } from "./piece.ts";
import { cutBeforeLabel, haveTwins, isSmall, type RunOnHeader, runOnHeader, totalAt } from "./run-on-header.ts";
import { underPeriods } from "./run-on-periods.ts";
import { findStub, stubAtEnd } from "./stub-noun.ts";

const QUESTION = /^(?:q|question)? ?\d{0,2}[a-z]?[.:)]?$/i;
const MOST_WORDS_OF_LABEL = 6;

/** Cuts the words before the first figures into title, heading over the labels, headings over the columns and label. */
export function readRunOnHeader(text: string, words: readonly Piece[], columns: number): RunOnHeader {
  const start = startOfHeader(text, words);
  const pieces = withWhatIsSaid(text, withNounApart(text, words.slice(start)), columns);
  const header =
    underLetters(text, pieces, columns) ??
    underBrokenYears(text, pieces, columns) ??
    underPeriods(text, pieces, columns) ??
    overLeaves(text, pieces, columns) ??
    behindNoun(text, pieces, columns) ??
    countAlone(text, pieces, columns) ??
    twinsAtHead(text, pieces, columns) ??
    withoutHeader(text, pieces);
  const before = [...words.slice(0, start), ...header.before];
  // What may be a period with the numbers of notes was perhaps the first heading.
  const mayBeNoted = [before.at(-1), header.corner.at(-1), ...header.below];
  const isOdd = mayBeNoted.some((piece) => NOTED_YEAR.test(textOf(text, piece)));
  return isOdd ? { ...header, before, columns: [], below: [], undecided: true } : { ...header, before };
}

/** `2003-043,4`, `20041,2` */
const NOTED_YEAR = /^(?:19|20)\d\d(?:[-–/]\d\d)?[1-9](?:,[1-9])*$/;

/** Periods with what is said of each, or with what their figures are in, where that is money or stands in brackets, and so is no heading of its own. */
function withWhatIsSaid(text: string, pieces: readonly Piece[], columns: number): readonly Piece[] {
  const named = withNamesBehind(text, pieces, columns);
  if (named) return named;
  const joined = withUnits(text, pieces);
  const areShares = joined.some((piece) => piece.kind === "period" && textOf(text, piece).endsWith(" %"));
  return joined.length < pieces.length - 1 && !areShares ? joined : pieces;
}

/** A header begins behind the last sentence, and behind the number of a question. */
export function startOfHeader(text: string, words: readonly Piece[]): number {
  const texts = textsOf(text, words);
  const sentence = texts.findLastIndex((word, index) => {
    const next = texts[index + 1] ?? "";
    // `£ million Per cent. £ million Per cent.`
    const isUnit = word === "cent." && texts[index - 1] === "Per";
    if (!ENDS_SENTENCE.test(word) || ABBREVIATED.test(word) || isUnit || isColonOfLabel(words, word, index))
      return false;
    return beginsWithCapital(next) || /^\d/.test(next);
  });
  const start = sentence + 1;
  return words.length > start + 1 && QUESTION.test(texts[start] as string) ? start + 1 : start;
}

/** `1981–82 1982–83 House of Commons: Administration`: a colon behind several periods, and before none, is of a label. */
const isColonOfLabel = (words: readonly Piece[], word: string, index: number): boolean =>
  word.endsWith(":") && countPeriods(words.slice(0, index)) > 1 && countPeriods(words.slice(index)) === 0;

const ENDS_SENTENCE = /(?:[a-z)]{3}|\d\d)[.?!:;]$/;
const ABBREVIATED = /^\(?(?:comm|incl|excl|approx)\.$/i;

/** `Gender Number of Arrests Female`: headings follow the noun over the labels, or begin with a word for figures. */
function behindNoun(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const measure = findMeasure(text, pieces);
  const noun = findStub(text, pieces) ?? (measure > 0 && measure <= MOST_WORDS_OF_LABEL ? [0, measure] : null);
  if (!noun) return null;
  const [from, end] = noun;
  // `Period between arrival and application Percentage`: the noun goes on.
  const next = GOES_ON.test(textOf(text, pieces[end]))
    ? pieces.findIndex((piece, at) => at > end && (piece.kind !== "word" || !isSmall(text, piece)))
    : -1;
  const to = next < 0 ? end : next;
  const known = { before: pieces.slice(0, from), corner: pieces.slice(from, to) };
  const rest = pieces.slice(to);
  const cut = cutBeforeLabel(text, rest, columns);
  if (cut && !areOverOthers(text, cut.columns)) {
    const undecided = haveTwins(text, cut.columns);
    return runOnHeader({
      ...known,
      ...cut,
      undecided,
      guessed: columns > 1 ? cut.guessed : holdsHeading(text, known.corner),
    });
  }
  if (columns !== 1 || !beginsWithMeasure(text, rest)) return null;
  return runOnHeader({ ...known, columns: rest.slice(0, 1), label: rest.slice(1), guessed: true });
}

/** `Staff in post as at 1 March 1974 | Staff in post as at 1 April 1978 | Men | Women`: several days behind words are of a level above. */
function areOverOthers(text: string, headings: readonly Heading[]): boolean {
  const days = textsOf(text, headings).map((heading) => /^\S.*? (as at .+)$/.exec(heading)?.[1]);
  return days.at(-1) === undefined && new Set(days).size > 2;
}

/** Whether the first words of a heading may stand with the noun over the labels: `Establishment Assault rate`, not `Port of Entry`. */
const holdsHeading = (text: string, corner: readonly Piece[]): boolean =>
  corner.length > 2 && areCapitals(text, corner.slice(0, 2)) && corner.slice(2).every((piece) => isSmall(text, piece));

const areCapitals = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => startsHeading(textOf(text, piece)));

const GOES_ON = /^(?:between|from|in|for|by|at|with|on|before|after|since|until)$/;

/** Where the first heading over figures begins that says so (`Number of fines`), behind at least one word; -1 if none does. */
function findMeasure(text: string, pieces: readonly Piece[]): number {
  return pieces.findIndex((piece, index) => {
    const word = textOf(text, piece);
    return (
      index > 0 && piece.kind === "word" && startsHeading(word) && MEASURE.test(word) && readTotalLabel(word) === null
    );
  });
}

/** Whether pieces begin with one word that is a heading over figures by itself: `Cost`, `Number` before a capital or a number. */
function beginsWithMeasure(text: string, [first, second]: readonly Piece[]): boolean {
  const next = textOf(text, second);
  // `Percentage 0 to 2 weeks`
  return MEASURE.test(textOf(text, first)) && (startsHeading(next) || /^\d/.test(next));
}

/** `2016- 2017- 2018- 17 18 19`: each year's second part stands below its first. */
function underBrokenYears(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const from = brokenYears(text, pieces, columns);
  if (from === null || pieces.length === from + 2 * columns) return null;
  const [middle, end] = [from + columns, from + 2 * columns];
  const before = pieces.slice(0, from);
  const corner = stubAtEnd(text, before);
  return runOnHeader({
    before: before.slice(0, corner),
    corner: before.slice(corner),
    columns: pieces.slice(from, middle),
    below: pieces.slice(middle, end),
    label: pieces.slice(end),
  });
}

/** `Number Cardiff 436 Swansea 212`: nothing but what is counted stands over the one column. */
function countAlone(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const [first, ...label] = pieces;
  if (columns > 1 || !first || label.length === 0 || label.length > MOST_WORDS_OF_LABEL) return null;
  if (!ALONE.test(textOf(text, first)) || !startsHeading(textOf(text, label[0]))) return null;
  return runOnHeader({ columns: [first], label, guessed: true });
}

const ALONE = /^(?:Numbers?|Percentage|%|£(?:000s?|m|k)?|\(£(?:000s?|m|k)?\))$/;

/** No header, or one that cannot be cut; the label begins behind a small letter, as `Female` in `Arrests by gender Female`. */
function withoutHeader(text: string, pieces: readonly Piece[]): RunOnHeader {
  const ranks = rankBoundaries(text, pieces).at;
  const start = Math.max(
    0,
    ranks.findLastIndex((rank) => rank >= LIKELY),
  );
  const isHeaded = findStub(text, pieces) !== null || pieces.length - start > MOST_WORDS_OF_LABEL;
  // `Total Male` is the end of a header, and a label.
  const totals = isHeaded ? 0 : totalAt(text, pieces.slice(start));
  const behindTotal = totals > 0 && pieces.length > start + totals ? start + totals : start;
  const label = isHeaded ? namedBefore(text, pieces) : behindTotal;
  const undecided = isHeaded || behindTotal > start;
  return runOnHeader({ before: pieces.slice(0, label), label: pieces.slice(label), undecided });
}

const FEWEST_WORDS_OF_NAME = 2;
const GLUED = /^.*[—–:(]/;
const ENDS_ITEM = /[,;:—–]$|^(?:and|or)$/;

/** The index of a label at the end of a header that cannot be cut, where the title lists it too; 0 where it does not. */
function namedBefore(text: string, pieces: readonly Piece[]): number {
  const printed = textsOf(text, pieces);
  const words = printed.map((word) => word.replace(GLUED, "").replace(/[,;]$/, ""));
  const isListed = (name: readonly string[], at: number): boolean => {
    const begins = ENDS_ITEM.test(printed[at - 1] ?? ",") || GLUED.test(printed[at] as string);
    return begins && name.every((word, index) => words[at + index] === word);
  };
  const first = Math.max(1, words.length - MOST_WORDS_OF_LABEL);
  for (let start = first; start <= words.length - FEWEST_WORDS_OF_NAME; start++) {
    const name = words.slice(start);
    if (!beginsWithCapital(name[0] as string)) continue;
    for (let at = 0; at + name.length <= start; at++) if (isListed(name, at)) return start;
  }
  return 0;
}
