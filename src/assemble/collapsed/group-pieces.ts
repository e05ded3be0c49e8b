import { textOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { brokenYears } from "./broken-years.ts";
import { type Group, labelText } from "./group.ts";
import { areNextMonths, goesUp } from "./label-number.ts";
import { partMarks } from "./mark-behind.ts";
import { markWords } from "./mark-words.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";
import { findStub } from "./stub-noun.ts";
import { splitAtYears } from "./year-rows.ts";

/** Groups pieces: each group ends where words follow figures. Words at the end are a group without figures. */
export function groupPieces(text: string, pieces: readonly Piece[]): readonly Group[] {
  const groups: Group[] = [];
  let words: Piece[] = [];
  let figures: Piece[] = [];
  const close = (): void => {
    for (const group of splitAtYears(text, { words, figures })) groups.push(group);
    words = [];
    figures = [];
  };
  for (const piece of markWords(text, pieces)) {
    if (piece.kind === "figure") figures.push(piece);
    else {
      if (figures.length > 0) close();
      words.push(piece);
    }
  }
  if (words.length + figures.length > 0) close();
  return partMarks(text, withNumbers(text, withBrokenYears(text, withYearsOver(text, withYearOver(text, groups)))));
}

/**
 * `1979 1980 1985 1990 North 12 15 18 20`: years over the columns go on in larger steps, as many in all as a row has figures;
 * the number of a note may be behind one, and all may come again.
 */
function withYearsOver(text: string, groups: readonly Group[]): readonly Group[] {
  const isYear = (piece: Piece): boolean => {
    const printed = textOf(text, piece);
    return isBareYear(printed) || NOTED_YEAR.test(printed);
  };
  const at = groups.findIndex(({ words, figures }, index) => {
    const next = groups[index + 1];
    if (!next || next.words.length === 0 || !figures.every(isYear)) return false;
    const before = words.length - 1 - words.findLastIndex((piece) => !isYear(piece));
    if (before + figures.length !== next.figures.length) return false;
    if (before < 2 && !areOverRows(groups, index, isYear)) return false;
    const years = [...words.slice(words.length - before), ...figures].map((piece) =>
      Number(textOf(text, piece).slice(0, 4)),
    );
    const again = years.indexOf(years[0] as number, 1);
    const once = again < 0 ? years : years.slice(0, again);
    const goUp = once.every((year, place) => place === 0 || year > (once[place - 1] as number));
    return goUp && years.every((year, place) => year === once[place % once.length]);
  });
  const [head, row] = [groups[at], groups[at + 1]];
  if (!head || !row) return groups;
  const years = head.figures.map((year): Piece => ({ ...year, kind: "period" }));
  const headed = { words: [...head.words, ...years, ...row.words], figures: row.figures };
  return [...groups.slice(0, at), headed, ...withYearsOver(text, groups.slice(at + 2))];
}

/** `1979 1992 North 146 154 South 309 360 East 90 99`: whether so many figures follow in each of several rows, and no other years. */
function areOverRows(groups: readonly Group[], at: number, isYear: (piece: Piece) => boolean): boolean {
  const years = groups[at]?.figures.length ?? 0;
  const rows = groups.slice(at + 1, at + 1 + ROWS_UNDER_YEARS);
  return (
    years > 1 &&
    rows.length === ROWS_UNDER_YEARS &&
    rows.every(({ words, figures }) => words.length > 0 && figures.length === years && !figures.some(isYear))
  );
}

const ROWS_UNDER_YEARS = 3;
/** `2016- 2017- 2018- 17 18 19 North 12 15 18`: years that are broken over two lines of a header, as pieces before the first label. */
function withBrokenYears(text: string, groups: readonly Group[]): readonly Group[] {
  const [head, row, ...others] = groups;
  if (!head || !row || row.words.length === 0 || head.figures.length !== row.figures.length) return groups;
  const { length } = head.figures;
  const years = [
    ...head.words,
    ...head.figures.flatMap((figure, at) => (at < length - 1 ? [figure] : partShare(text, figure))),
  ];
  if (brokenYears(text, years, length) === null) return groups;
  return [{ words: [...years, ...row.words], figures: row.figures }, ...others];
}

/** `19 %`: a number, and the sign with which the next label begins. */
function partShare(text: string, piece: Piece): readonly Piece[] {
  if (!textOf(text, piece).endsWith(" %")) return [piece];
  const sign = { ...piece, kind: "word" as const, start: piece.end - 1 };
  return [{ ...piece, end: piece.end - 2 }, sign];
}

/** `19921`, with the number of a note. */
const NOTED_YEAR = /^(?:19|20)\d\d[1-9]$/;

/** `Ward 2017 North 12 South 15`: a year behind a noun over the labels is the heading of the one column. */
function withYearOver(text: string, groups: readonly Group[]): readonly Group[] {
  const [first, second, ...others] = groups;
  const [year] = first?.figures ?? [];
  if (!first || !second || !year || first.figures.length > 1 || !isBareYear(textOf(text, year))) return groups;
  const [from, to] = findStub(text, first.words) ?? [];
  if (from !== 0 || to !== first.words.length) return groups;
  return [
    { words: [...first.words, { ...year, kind: "period" }, ...second.words], figures: second.figures },
    ...others,
  ];
}

/** Gives labels their numbers that go up behind the same words, `Outcome 1 412 Outcome 2 388`, and months their years. */
function withNumbers(text: string, groups: readonly Group[]): readonly Group[] {
  const numbered = groups.map((): "month" | "number" | null => null);
  groups.forEach((group, at) => {
    const kind = numbersOf(text, groups[at - 1], group);
    if (kind) numbered[at - 1] = numbered[at] = kind;
  });
  // Two months may have the same figure.
  const dated = groups.every(
    (group, at) =>
      group.figures.length < 2 || numbered[at] === "month" || readTotalLabel(labelText(text, group)) === "plain",
  );
  return groups.map((group, at) => {
    const [number, ...figures] = group.figures;
    const last = group.words.at(-1);
    if (!number || !last || !numbered[at] || (numbered[at] === "month" && !dated)) return group;
    if (numbered[at] === "number") return { words: [...group.words, number], figures };
    return { words: [...group.words.slice(0, -1), { ...last, kind: "period", end: number.end }], figures };
  });
}

/** What the first figures of two groups are, where they end their labels; null where nothing shows that they do. */
function numbersOf(text: string, before: Group | undefined, group: Group): "month" | "number" | null {
  if (!before || group.words.length === 0 || group.figures.length < 2 || before.figures.length < 2) return null;
  const [from, to] = [textOf(text, before.figures[0]), textOf(text, group.figures[0])];
  const label = labelText(text, group);
  if (areNextMonths([textOf(text, before.words.at(-1)), from], [label, to])) return "month";
  // A header may stand before the first label.
  return ` ${labelText(text, before)}`.endsWith(` ${label}`) && goesUp(from, to) ? "number" : null;
}
