import type { Group } from "../collapsed/group.ts";
import type { Piece } from "../collapsed/piece.ts";
import { findStretches, type Stretch } from "../collapsed/run-on.ts";
import type { RunOnHeader } from "../collapsed/run-on-header.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import type { Flow } from "./flow.ts";
import { headerOver } from "./header.ts";
import { partSections } from "./sections.ts";

// A table that goes on over a page has its header again before the first row there.

const NO_LETTERS = /[^a-z0-9]+/g;

/** Words as they are compared: letters and digits alone, case apart. */
function lettersIn(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, "");
}

function lettersOf(text: string, words: readonly Piece[]): string {
  return lettersIn(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
}

/** The groups without title and header where they come again between two tables, which are one then. */
export function joinedOver(text: string, groups: readonly Group[], stretches: readonly Stretch[]): readonly Group[] {
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1];
    if (!next || next.columns !== stretch.columns) continue;
    const first = groups[next.start] as Group;
    // With the same first label it is the header of another table.
    if (lettersOf(text, first.words) === lettersOf(text, (groups[stretch.start] as Group).words)) continue;
    if (haveLabelsOf(text, groups, stretch, next)) continue;
    const head = headOf(text, groups, stretch);
    const length =
      startsWith(text, first.words, head.all) && isSameBefore(text, groups, stretch, next)
        ? head.all.length
        : next.start === stretch.end && startsWith(text, first.words, head.header)
          ? head.header.length
          : 0;
    if (length === 0) continue;
    const row = { words: first.words.slice(length), figures: first.figures };
    const joined = [...groups.slice(0, stretch.end), row, ...groups.slice(next.start + 1)];
    return joinedOver(text, joined, findStretches(text, joined));
  }
  return groups;
}

/** What stands over a table. */
interface Head {
  /** Its header, with what else is printed before it on its line. */
  readonly all: readonly Piece[];
  readonly header: readonly Piece[];
}

/** Whether several rows of a table have the labels of rows of the one before: the years begin again. */
function haveLabelsOf(text: string, groups: readonly Group[], one: Stretch, next: Stretch): boolean {
  const labels = new Set(groups.slice(one.start + 1, one.end).map(({ words }) => lettersOf(text, words)));
  const again = groups.slice(next.start + 1, next.end).filter(({ words }) => labels.has(lettersOf(text, words)));
  return again.length > 1;
}

function startsWith(text: string, words: readonly Piece[], head: readonly Piece[]): boolean {
  return head.length > 0 && lettersOf(text, words.slice(0, head.length)) === lettersOf(text, head);
}

/** The words over a table, where its header can be cut. */
function headOf(text: string, groups: readonly Group[], { start, end, columns }: Stretch): Head {
  const header = headerOver(text, partSections(text, groups.slice(start, end)).groups, columns);
  const last = header.columns.at(-1);
  const all = last ? (groups[start] as Group).words.filter((word) => word.start < last.end) : [];
  const from = header.corner[0]?.start ?? header.columns[0]?.start ?? 0;
  return { all, header: all.filter((word) => word.start >= from) };
}

/** Whether what stands between two tables stands before the first too: a title with a number in it. */
function isSameBefore(text: string, groups: readonly Group[], one: Stretch, next: Stretch): boolean {
  const count = next.start - one.end;
  if (count > one.start) return false;
  return groups.slice(one.end, next.start).every(({ words }, index) => {
    const other = groups[one.start - count + index] as Group;
    return lettersOf(text, words) === lettersOf(text, other.words);
  });
}

/** Whether a line begins with what stands on the first line of a table over its first row, or with its header alone. */
export function repeatsHead({ text, lines }: ClassifiedText, flow: Flow, index: number): boolean {
  const [stretch] = flow.stretches;
  const [first, line] = [lines[flow.lines[0] as number], lines[index]];
  if (!stretch || !first || !line) return false;
  const { all, header } = headOf(text, flow.groups, stretch);
  const end = all.at(-1)?.end ?? Infinity;
  if (end > first.end) return false;
  return [first.start, header[0]?.start ?? first.start].some((start) => {
    const letters = lettersIn(text.slice(start, end));
    const length = Math.min(line.end, line.start + (end - start) + SLACK);
    return letters.length >= FEWEST_LETTERS && lettersIn(text.slice(line.start, length)).startsWith(letters);
  });
}

/** Signs that may stand in one of two titles and not in the other. */
const SLACK = 8;
const FEWEST_LETTERS = 12;

/** The rows of a table, the first with its label alone, without the header where it comes again before a label. */
export function withoutHeaders(text: string, groups: readonly Group[], header: RunOnHeader): readonly Group[] {
  const [first, ...others] = groups;
  if (!first) return groups;
  const rows = [{ words: header.label, figures: first.figures }, ...others];
  const start = header.corner[0]?.start ?? header.columns[0]?.start;
  if (start === undefined) return rows;
  const end = header.label[0]?.start ?? Infinity;
  const printed = first.words.filter((word) => word.start >= start && word.start < end);
  const letters = lettersOf(text, printed);
  return rows.map((row, index) => {
    const { words, figures } = row;
    if (index === 0 || words.length < printed.length) return row;
    // The number of a page or of a column may stand before it.
    const before = printed.length > 1 && HAS_DIGIT.test(textOf(text, words[0])) ? [0, 1] : [0];
    const from = before.find((at) => lettersOf(text, words.slice(at, at + printed.length)) === letters);
    return from === undefined ? row : { words: words.slice(from + printed.length), figures };
  });
}

const HAS_DIGIT = /\d/;
