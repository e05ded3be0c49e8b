import { type Group, labelText } from "../collapsed/group.ts";
import type { Piece } from "../collapsed/piece.ts";

// `40-49 - 50-59 4,378`, `2018/19 - 2019/20 £3,237.99`: a dash that is the figure of a row, read as one within a label.

const TWO_LABELS = /^(\S*\d\S*) ([-–—]) (\S*\d\S*)$/;
const WHOLE = /^\d+$/;
const DIGITS = /\d+/g;

/** The form of a label that has numbers: `0-0` of `40-49`. */
const formOf = (label: string): string => label.replace(DIGITS, "0");

/** Rows of one figure, with two made of one whose label is those of two others with a dash between: all have the same form. */
export function withDashCells(text: string, groups: readonly Group[]): readonly Group[] {
  const labels = groups.map((group) => labelText(text, group));
  if (!labels.some((label, at) => at > 0 && TWO_LABELS.test(label))) return groups;
  const forms = new Set(labels.map(formOf));
  return groups.flatMap((group, at) => {
    const [, first = "", dash = "", second = ""] = at > 0 ? (TWO_LABELS.exec(labels[at] as string) ?? []) : [];
    const [from, to] = [group.words[0], group.words.at(-1)];
    // `12 - 14` among ages, `2019 - 2020` among years may be one label.
    const areRows = first !== "" && !WHOLE.test(first) && formOf(first) === formOf(second) && forms.has(formOf(first));
    if (!areRows || !from || !to || from.line !== to.line) return [group];
    const cell: Piece = { ...from, kind: "figure", start: from.start + first.length + 1, end: 0 };
    const end = cell.start + dash.length;
    return [
      { words: [{ ...from, end: from.start + first.length }], figures: [{ ...cell, end }] },
      { words: [{ ...to, start: to.end - second.length }], figures: group.figures },
    ];
  });
}
