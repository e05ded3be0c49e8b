import type { Piece } from "../collapsed/piece.ts";
import { type Group, labelText } from "../collapsed/run-on.ts";
import { beginsWithCapital } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";
import { areDated } from "./dated-header.ts";

// Where rows run on, the name of a section stands before its first row's label: `Europe: Bulgaria`, `North 1994–95`.

/** Rows without the names of sections, and beside each the section in which it stands. */
export interface Sectioned {
  readonly groups: readonly Group[];
  readonly sections: readonly (string | null)[];
}

/** In words. */
const LONGEST = 6;
/** Rows that show how sections are named. */
const FEWEST = 2;

/** How many of a row's first words are the name of a section; 0 where none is, or it is not told from what is before. */
type Cut = (group: Group, index: number) => number;

/** Parts the names of sections from the labels behind them. */
export function partSections(text: string, groups: readonly Group[]): Sectioned {
  const cuts = [byColon(text), ...(areDated(groups) ? [byPeriod(text, groups)] : [])];
  for (const cut of cuts)
    if (groups.filter((group, index) => index > 0 && cut(group, index) > 0).length >= FEWEST)
      return partAt(text, groups, cut);
  return { groups, sections: groups.map(() => null) };
}

/** `Europe: Bulgaria`; before the first row it follows a header of periods. */
function byColon(text: string): Cut {
  return ({ words }, index) => {
    const end = words.findLastIndex((word) => text.charAt(word.end - 1) === ":") + 1;
    const next = words[end];
    if (end === 0 || !next || !beginsWithCapital(text.slice(next.start, next.end))) return 0;
    const from = index === 0 ? words.findLastIndex(({ kind }, at) => at < end && kind === "period") + 1 : 0;
    return (index === 0 && from === 0) || end - from > LONGEST ? 0 : end - from;
  };
}

/** `North 1994–95`: what stands before the first period where that comes again; before the first row it follows `Total`. */
function byPeriod(text: string, groups: readonly Group[]): Cut {
  const period = (words: readonly Piece[]): string => text.slice(words.at(-1)?.start, words.at(-1)?.end);
  const first = period(groups[0]?.words ?? []);
  return ({ words }, index) => {
    if (words.at(-1)?.kind !== "period" || period(words) !== first) return 0;
    const from = index === 0 ? words.findLastIndex(({ start, end }) => isTotalLabel(text.slice(start, end))) + 1 : 0;
    const length = words.length - 1 - from;
    return (index === 0 && from === 0) || length > LONGEST ? 0 : length;
  };
}

/** A name stands before the label; before the first row's there is the header too. */
function partAt(text: string, groups: readonly Group[], cut: Cut): Sectioned {
  let section: string | null = null;
  let closed = false;
  const sections: (string | null)[] = [];
  const parted = groups.map((group, index): Group => {
    const { words, figures } = group;
    const length = cut(group, index);
    const end = length === 0 ? 0 : nameEnd(text, words);
    if (length > 0) section = labelText(text, { words: words.slice(end - length, end), figures }).replace(/:$/, "");
    else if (closed) section = null;
    sections.push(section);
    const rest = length === 0 ? words : [...words.slice(0, end - length), ...words.slice(end)];
    closed = isTotalLabel(labelText(text, { words: rest, figures }));
    return { words: rest, figures };
  });
  return { groups: parted, sections };
}

/** The index after a section's name: behind its colon, or before the period that is the label. */
function nameEnd(text: string, words: readonly Piece[]): number {
  const colon = words.findLastIndex((word) => text.charAt(word.end - 1) === ":");
  return colon < 0 ? words.length - 1 : colon + 1;
}
