import { textOf } from "../text-of.ts";
import type { Group } from "./group.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";

/** So many rows tell that the last has a blank, and that years are left out between others. */
const SEVERAL = 4;
const YEAR = /(?:19|20)\d\d/;

/** Rows whose labels are bare years, of which the first may be of a period: `January 2016 44 2017 55 2018 60`. */
export function splitAtYears(text: string, group: Group): readonly Group[] {
  const { words, figures } = group;
  const lead = words.at(-1)?.kind === "period" ? (words.at(-1) as Piece) : null;
  const isLed = lead !== null && !isYear(text, figures[0]);
  const pieces = isLed ? [lead, ...figures] : figures;
  const width = pieces.findIndex((piece, index) => index > 0 && isYear(text, piece));
  if (width < 2 || (!isLed && !isYear(text, pieces[0]))) return [group];
  const rows: Group[] = [];
  for (let at = 0; at < pieces.length; at += width) {
    const [year, ...its] = pieces.slice(at, at + width) as [Piece, ...Piece[]];
    const before = at > 0 ? [] : isLed ? words.slice(0, -1) : words;
    rows.push({ words: [...before, { ...year, kind: "period" }], figures: its });
  }
  const whole = withMark(text, rows);
  if (isRegular(text, whole, width)) return whole;
  // `2005 7.2 2006 7.1 2007 Note:` has no figure for its last year.
  const [last, others] = [whole.at(-1), whole.slice(0, -1)];
  const isOpen = last?.figures.length === 0 && others.length >= SEVERAL && isRegular(text, others, width);
  return isOpen && areInOrder(yearsOf(text, whole)) ? whole : [group];
}

const areInOrder = (years: readonly number[]): boolean =>
  years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] as number)) === 1);

const yearsOf = (text: string, rows: readonly Group[]): readonly number[] =>
  rows.map(({ words }) => Number(YEAR.exec(textOf(text, words.at(-1)))?.[0]));

/** Rows of which the last is the mark of a note, `2018 60 1`, with the mark behind the one before. */
function withMark(text: string, rows: readonly Group[]): readonly Group[] {
  const last = rows.at(-1);
  const before = rows.at(-2);
  const mark = last?.words[0];
  if (!before || !mark || rows.length <= SEVERAL || last.figures.length > 0) return rows;
  if (!/^(?:\d|[*†‡])$/.test(textOf(text, mark))) return rows;
  return [...rows.slice(0, -2), { words: before.words, figures: [...before.figures, { ...mark, kind: "figure" }] }];
}

/** Whether the labels of rows are years that go up or down, one by one where few figures or rows show it. */
function isRegular(text: string, rows: readonly Group[], width: number): boolean {
  if (rows.length < 2 || !rows.every(({ words }, row) => row === 0 || isYear(text, words.at(-1)))) return false;
  const shortest = rows.reduce((least, { figures }) => Math.min(least, figures.length), Infinity);
  if (shortest < width - 1 && (rows.length <= SEVERAL || shortest === 0)) return false;
  const years = yearsOf(text, rows);
  const steps = years.slice(1).map((year, index) => year - (years[index] as number));
  if (!steps.every((step) => Math.abs(step) > 0 && step > 0 === (steps[0] as number) > 0)) return false;
  // `1981 947 3,912 6,334 11,193 1985 869 3,866 6,060 10,795`
  const areFull = width > SEVERAL && shortest === width - 1;
  return steps.every((step) => Math.abs(step) === 1) || (width > 2 && rows.length >= SEVERAL) || areFull;
}

function isYear(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && isBareYear(textOf(text, piece));
}
