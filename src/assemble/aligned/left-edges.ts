import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { BAND_PIECES, isBandOf } from "../collapsed/label-number.ts";
import type { ClassifiedText } from "../layout.ts";
import { isValue, WIDEST_LINE } from "./piece.ts";
import { isPeriod } from "./row.ts";

// Where the columns begin whose cells are all set at their left edge.

/** So many words behind a gap stand at an edge for each that does not. */
const STRAYS = 10;

/** Of so many figures one shows that the others, a blank behind labels, are no ends of them. */
const NOT_OF_LABELS = 3;

/** A word of a line, and where it stands. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly figure: boolean;
  /** Index of the one blank before it, which is a token; -1 where a gap is, or nothing. */
  readonly blank: number;
}

/** What begins at one place of the lines since a word last stood across it. */
export interface Edge {
  figures: number;
  words: number;
  /** How many of both stand behind a gap, or first on their lines. */
  apart: number;
  /** Figures that are more or less than the last three digits of a number. */
  whole: number;
  /** Figures that no label ends in: larger ones, and those behind a period or another figure. */
  own: number;
}

/** The columns by the places at which they begin. */
export type Columns = readonly (Edge | null | undefined)[];

export const isBehindGap = ({ blank }: Word, word: number): boolean => blank < 0 && word > 0;

/** The columns that begin at each place of some lines. */
export function columnsOf(lines: readonly (readonly Word[])[]): Columns {
  const margin = marginOf(lines);
  return edgesOf(lines).map((edge, left) =>
    edge && left > margin && (isOfFigures(edge) || isOfLabels(edge)) ? edge : null,
  );
}

/** Figures that are not the ends of labels: enough stand behind gaps, or could be none. */
export function isOfFigures({ figures, words, apart, own }: Edge): boolean {
  return figures > 1 && words === 0 && (apart + own) * NOT_OF_LABELS >= figures;
}

/** Whether enough figures stand behind a gap to tell that the others, a blank behind labels, are no ends of them. */
export function areApart({ figures, apart }: Edge): boolean {
  return apart * NOT_OF_LABELS >= figures;
}

/** Words, as labels behind the names of their groups. */
function isOfLabels({ figures, words, apart }: Edge): boolean {
  return figures === 0 && words > 1 && apart > 1;
}

/** What may be the rest of a number with blanks between its groups. */
const LAST_DIGITS = /^\d{3}$/;

/** Four digits and more, but for a year. */
const LARGE = /^(?!(?:1[89]|20)\d\d$)(?:\d{4,9}|\d{1,3},\d{3}.{0,20})$/;

/** Whether a figure ends no label, whatever stands a blank before it. */
function isOwn(text: string, before: Word | undefined): boolean {
  if (LARGE.test(text) || before?.figure === true) return true;
  return before !== undefined && isPeriod(before.text) && !isPeriod(`${before.text} ${text}`);
}

/** What begins at each place of some lines. */
function edgesOf(lines: readonly (readonly Word[])[]): Columns {
  const edges: (Edge | null)[] = [];
  for (const words of lines)
    words.forEach((word, index) => {
      for (let at = word.left + 1; at <= word.right; at++) if (edges[at]) edges[at] = null;
      const before = edges[word.left];
      // The words above the first figure head it.
      const edge = before && (before.figures > 0 || !word.figure) ? before : newEdge();
      noteWord(edge, word, words[index - 1]);
      edges[word.left] = edge;
    });
  return edges;
}

const newEdge = (): Edge => ({ figures: 0, words: 0, apart: 0, whole: 0, own: 0 });

function noteWord(edge: Edge, { text, figure, blank }: Word, before: Word | undefined): void {
  if (blank < 0) edge.apart++;
  if (!figure) {
    edge.words++;
    return;
  }
  edge.figures++;
  if (!LAST_DIGITS.test(text)) edge.whole++;
  if (isOwn(text, blank < 0 ? undefined : before)) edge.own++;
}

/** Whether what stands behind gaps, or first on its line, stands at edges, but for a few. */
export function areSet(rows: readonly (readonly Word[])[], columns: Columns): boolean {
  const margin = marginOf(rows);
  const apart = rows.flatMap((words) => words.filter(({ blank }) => blank < 0));
  const strays = apart.filter(({ left }) => left !== margin && !columns[left]).length;
  return strays * STRAYS <= apart.length;
}

export function marginOf(lines: readonly (readonly Word[])[]): number {
  return lines.reduce((least, [first]) => Math.min(least, first?.left ?? least), WIDEST_LINE);
}

/** Whether no word stands across the edge of a column. */
export function fits(words: readonly Word[], columns: Columns): boolean {
  return words.every(({ left, right }) => {
    for (let at = left + 1; at <= right; at++) if (columns[at]) return false;
    return true;
  });
}

export function wordsOf({ text, tokens }: ClassifiedText, { firstToken, lastToken, start }: Line): readonly Word[] {
  const { kinds, starts } = tokens;
  const words: Word[] = [];
  let origin = start;
  for (let token = firstToken; token < lastToken; token++) {
    const from = starts[token] as number;
    const end = starts[token + 1] as number;
    // A form feed takes no place on the page that it begins.
    if (kinds[token] === TokenKind.formFeed) origin = end;
    if (kinds[token] !== TokenKind.word) continue;
    const word = text.slice(from, end);
    const blank = words.length > 0 && kinds[token - 1] === TokenKind.space ? token - 1 : -1;
    words.push({ text: word, left: from - origin, right: end - origin, figure: isValue(word), blank });
  }
  return withBand(words);
}

/** Words that begin with a range, `10 - 19`, which is one label. */
function withBand(words: readonly Word[]): readonly Word[] {
  const band = words.slice(0, BAND_PIECES);
  const texts = mapped(band, ({ text }) => text);
  if (!isBandOf(texts) || band.some(({ blank }, at) => at > 0 && blank < 0)) return words;
  const [{ left }, , { right }] = band as [Word, Word, Word];
  return [{ text: texts.join(" "), left, right, figure: false, blank: -1 }, ...words.slice(BAND_PIECES)];
}
