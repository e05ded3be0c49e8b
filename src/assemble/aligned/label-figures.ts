import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import { asksForNumber, BAND_PIECES, isBand } from "../collapsed/label-number.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import { type Band, distance, overlap } from "./band.ts";
import type { BodyLine } from "./body-line.ts";
import type { Columns, ValuePieces } from "./columns.ts";
import { separated } from "./figures-apart.ts";
import { isValue, type Piece, pieceOf, type Stretch, wordText } from "./piece.ts";
import { isPeriod } from "./row.ts";

// Figures at the end of a label, one blank behind its words: a row's first, which no gap parts from it.

/** One row alone shows it by what its figures stand under. */
const FEWEST_ROWS = 2;

/**
 * Takes figures off the ends of labels, where each row has fewer than the header has headings, by one way to count
 * these, and each label ends in as many as are lacking, for which its words do not ask.
 */
export function withFiguresOffLabels(
  text: string,
  lines: readonly BodyLine[],
  header: readonly Piece[],
  headings: readonly number[],
): readonly BodyLine[] {
  const rows = lines.filter(({ values }) => values.length > 0);
  if (rows.length < FEWEST_ROWS && !rows.every((row) => endsUnder(row, header))) return lines;
  for (const count of headings) {
    const lacking =
      count - mapped(rows, ({ values }) => figuresIn(text, values, count)).reduce((a, b) => Math.max(a, b), -Infinity);
    if (lacking < 1 || !rows.every((row) => lacksFigures(text, row, count, lacking))) continue;
    return mapped(lines, (line) =>
      line.label && line.values.length > 0
        ? withFigures(text, line, line.label, line.label.words.slice(-lacking))
        : line,
    );
  }
  return lines;
}

/** Whether the last word of a label ends, or begins, where a word of the header does, and the first figure behind it too. */
function endsUnder({ label, values: [value] }: BodyLine, header: readonly Piece[]): boolean {
  const words = header.flatMap((piece) => piece.words).slice(1);
  return [label?.words.at(-1), value?.words[0]].every(
    (word) => word && words.some(({ left, right }) => left === word.left || right === word.right),
  );
}

/** How many figures a row has, those a blank apart each for itself where they do not come to more than the columns. */
function figuresIn(text: string, values: ValuePieces, columns: number): number {
  const apart = separated(text, values).length;
  return apart < columns ? apart : values.length;
}

function lacksFigures(text: string, { label, values }: BodyLine, columns: number, lacking: number): boolean {
  return (
    figuresIn(text, values, columns) === columns - lacking && label !== null && endsInFigures(text, label, lacking)
  );
}

/** Puts figures that a long label runs into back into their columns; the year of a date is none of them. */
export function withPeeled(text: string, line: BodyLine, columns: Columns): BodyLine {
  const { label, values } = line;
  if (!label || label.words.length < 2 || isPeriod(label.text)) return line;
  const tight = withTightFigures(text, line, columns);
  if (tight !== line) return tight;
  const figures = lastFigures(text, label, values, columns);
  return figures.length === 0 ? line : withFigures(text, line, label, figures);
}

/** A line with a blank between all its words that ends in a figure for each column, `Forceps 25 31 18` among wider rows, as a row. */
function withTightFigures(text: string, line: BodyLine, { bands }: Columns): BodyLine {
  const { label, values } = line;
  const first = (label?.words.length ?? 0) - bands.length;
  if (!label || values.length > 0 || bands.length < 2 || first < 1) return line;
  const printed = mapped(label.words.slice(first - 1), (word) => wordText(label, word));
  if (!printed.every((word, at) => isFigureLike(word) === at > 0) || printed.slice(1).every(isBareYear)) return line;
  const figures = mapped(bands, ({ left, right }, at) => ({ ...(label.words[first + at] as Stretch), left, right }));
  return withFigures(text, line, label, figures);
}

/** A line with the last words of its label as figures; a word at least is left. */
function withFigures(text: string, { row, values }: BodyLine, label: Piece, figures: readonly Stretch[]): BodyLine {
  const words = label.words.slice(0, label.words.length - figures.length);
  return { row, label: pieceOf(text, words), values: [...mapped(figures, (word) => pieceOf(text, [word])), ...values] };
}

/**
 * The last words of a label that are figures: where they stand as the first columns do, or, behind a label so long that
 * it runs into the first column or up to it, in that one's stead. `values` is what else the row has.
 */
function lastFigures(text: string, label: Piece, values: ValuePieces, columns: Columns): readonly Stretch[] {
  const first = columns.bands[0];
  if (!columns.strict || !first) return [];
  let from = label.words.length;
  for (let at = label.words.length - 1; at > 0; at--) {
    const word = label.words[at] as Stretch;
    const aligned = columns.bands.some((band) => overlap(word, band) && distance(word, band) === 0);
    if (!aligned || !isValue(wordText(label, word))) break;
    from = at;
  }
  if (from < label.words.length) return label.words.slice(from);
  const last = label.words.at(-1) as Stretch;
  const free = !values.some((piece) => overlap(piece, first));
  if (!free || !isValue(wordText(label, last))) return [];
  return last.right > first.right || (overlap(last, first) && endsInFigures(text, label, 1))
    ? [setBack(last, first)]
    : [];
}

/** A figure that a long label has pushed to the right, set back to where the first column stands. */
function setBack(figure: Stretch, { left, right }: Band): Stretch {
  return figure.left >= right ? { ...figure, left, right } : figure;
}

/** Whether a label ends with what may be its first figure: in a padded row, or where the first column has none and it stands there. */
export function mayEndWithFigure(label: Piece | null, { strict, bands }: Columns, values: ValuePieces): boolean {
  const first = bands[0];
  const last = label?.words.at(-1);
  if (!first || !label || !last || label.words.length < 2 || !isValue(wordText(label, last))) return false;
  return !strict || (overlap(last, first) && !values.some((piece) => overlap(piece, first)));
}

/** Whether a label ends in so many figures that its words do not ask for: `North 201`, not `Section 201` or `2014 – 2015`. */
export function endsInFigures(text: string, label: Piece, count: number): boolean {
  const { words } = label;
  const own = isBand(text, words) ? BAND_PIECES : 1;
  if (words.length < own + count || isPeriod(label.text)) return false;
  if (!words.slice(-count).every((word) => isValue(wordText(label, word)))) return false;
  // What counts in thousands is no number that words ask for: `Public order 1,006`.
  const isCount = WITH_THOUSANDS.test(wordText(label, words.at(-count) as Stretch));
  return isCount || asksForNumber(pieceOf(text, words.slice(0, -count)).text) === "no";
}

const WITH_THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
