import { type Group, labelText } from "../collapsed/group.ts";
import type { Piece } from "../collapsed/piece.ts";
import { beginsSmall, beginsWithCapital } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { areDated, mayLabel } from "./dated-header.ts";

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

/** Where the name of a section stands among a row's words; null where none does, or it is not told from what is before. */
type Cut = (group: Group, index: number) => readonly [from: number, to: number] | null;

/** Parts the names of sections from the labels behind them. */
export function partSections(text: string, groups: readonly Group[]): Sectioned {
  if (goOnSmall(text, groups)) return partAt(text, groups, byColon(text, beginsSmall), beginsWithCapital);
  const cuts = [byColon(text), ...(areDated(text, groups) ? [byPeriod(text, groups)] : [])];
  const cut = cuts.find((its) => groups.filter((group, index) => index > 0 && its(group, index)).length >= FEWEST);
  const [first] = groups;
  const isWhole = cut !== undefined && first !== undefined && cut(first, 0) !== null;
  const named = isWhole ? cut : (byLabels(text, groups) ?? cut);
  return named ? partAt(text, groups, named) : { groups, sections: groups.map(() => null) };
}

/** `Men: under 21 12 over 21 15`: whether rows that begin with a small letter go on from one behind a colon. */
function goOnSmall(text: string, groups: readonly Group[]): boolean {
  const cut = byColon(text, beginsSmall);
  const isSmall = (group: Group | undefined): boolean => beginsSmall(textOf(text, group?.words[0]));
  return groups.some((group, index) => isSmall(groups[index + 1]) && cut(group, index) !== null);
}

/** `(ii) House of Commons: Administration` is a row's whole label. */
const NUMBERED = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]$/;

/** `Europe: Bulgaria` */
function byColon(text: string, begins: (label: string) => boolean = beginsWithCapital): Cut {
  return ({ words }, index) => {
    const end = words.findLastIndex((word) => text.charAt(word.end - 1) === ":") + 1;
    const next = words[end];
    if (end === 0 || !next || !begins(textOf(text, next)) || NUMBERED.test(textOf(text, words[0]))) return null;
    return named(index === 0 ? behindPeriods(words, end) : 0, end);
  };
}

/** `North 1994–95`: what stands before the first period or band where that comes again; before the first row it follows `Total`. */
function byPeriod(text: string, groups: readonly Group[]): Cut {
  const period = (words: readonly Piece[]): string => text.slice(words.at(-1)?.start, words.at(-1)?.end);
  const first = period(groups[0]?.words ?? []);
  return ({ words }, index) => {
    if (!mayLabel(text, words.at(-1)) || period(words) !== first) return null;
    const total = words.findLastIndex((piece) => isTotalLabel(textOf(text, piece))) + 1;
    // `Total paid`
    const isEnd = total > 0 && !beginsSmall(textOf(text, words[total]));
    return named(index > 0 ? 0 : isEnd ? total : null, words.length - 1);
  };
}

/** The index behind the periods of a header that stands before the first row; null where there is none. */
function behindPeriods(words: readonly Piece[], end: number): number | null {
  const behind = words.findLastIndex(({ kind }, at) => at < end && kind === "period") + 1;
  return behind > 0 ? behind : null;
}

function named(from: number | null, to: number): readonly [number, number] | null {
  return from === null || from >= to || to - from > LONGEST ? null : [from, to];
}

/** So many labels that come again behind the first one show that the same rows stand in another section. */
const FEWEST_AGAIN = 2;

/** `Current Roads 5 Parks 4 … Capital Roads 7 Parks 2 …`: what stands before the first label where all labels come again. */
function byLabels(text: string, groups: readonly Group[]): Cut | null {
  const labels = groups.map((group) => labelText(text, group));
  const first = groups[0]?.words ?? [];
  const names = new Map<number, readonly [number, number]>();
  for (let row = 2; row < labels.length; row++) {
    if (labels[row] !== labels[1]) continue;
    for (let behind = 1; behind < FEWEST_AGAIN; behind++) if (labels[row + behind] !== labels[1 + behind]) return null;
    const { words } = groups[row - 1] as Group;
    const same = sameAtEnd(text, first, words);
    const name = same === 0 ? null : named(0, words.length - same);
    const firstName = named(behindPeriods(first, first.length - same), first.length - same);
    if (!name || !firstName) return null;
    names.set(0, firstName);
    names.set(row - 1, name);
  }
  return names.size === 0 ? null : (_, index) => names.get(index) ?? null;
}

/** How many words are the same at the end of two labels, from a capital on: `Primary schools Pupils` has `Pupils` for its label. */
function sameAtEnd(text: string, one: readonly Piece[], other: readonly Piece[]): number {
  const word = (pieces: readonly Piece[], fromEnd: number): string | undefined => {
    const piece = pieces.at(-1 - fromEnd);
    return piece && textOf(text, piece);
  };
  let same = 0;
  while (word(one, same) !== undefined && word(one, same) === word(other, same)) same++;
  while (same > 0 && beginsSmall(word(one, same - 1) as string)) same--;
  return same;
}

/** Takes the names out of the words; a total ends its section, and a label of the kind that is of none. */
function partAt(
  text: string,
  groups: readonly Group[],
  cut: Cut,
  isOfNone: (label: string) => boolean = () => false,
): Sectioned {
  let section: string | null = null;
  let closed = false;
  const sections: (string | null)[] = [];
  const parted = groups.map((group, index): Group => {
    const { words, figures } = group;
    const [from, to] = cut(group, index) ?? [0, 0];
    if (from < to) section = labelText(text, { words: words.slice(from, to), figures }).replace(/:$/, "");
    else if (closed || isOfNone(textOf(text, words[0]))) section = null;
    sections.push(section);
    const rest = [...words.slice(0, from), ...words.slice(to)];
    closed = isTotalLabel(labelText(text, { words: rest, figures }));
    return { words: rest, figures };
  });
  return { groups: parted, sections };
}
