import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { beginsSmall } from "../letters.ts";
import { isMeasure } from "../measure-word.ts";
import { repeatOf } from "../recurring.ts";
import { isTotalLabel } from "../total-label.ts";
import { isOpenHeading, isUnfinished, joined, startsInside } from "../wrapped.ts";
import { type Band, columnsUnder, offMiddle, overlap, unionOf } from "./band.ts";
import { withCentredHeadings } from "./centred-header.ts";
import { groupsOver, mayBeNames } from "./group-names.ts";
import { beginHeadings, comeWithHeadings, isOverLabels, isSetOnIts, standOverOne } from "./heading-places.ts";
import { assignPieces, assignWords, type Leaves, type Level } from "./heading-words.ts";
import type { Piece } from "./piece.ts";
import { isPeriod } from "./row.ts";
import { tightHeaders, tightHeadings } from "./tight-header.ts";

/** A header read from the lines over a body whose columns are known. */
export interface AlignedHeader {
  readonly corner: string;
  /** Each column's path, top level first. */
  readonly paths: readonly (readonly string[])[];
  /** How many of the lines are the header's: those above are titles. */
  readonly lines: number;
  /** What stands over columns that nothing tells, so that it is in no path; empty where nothing does. */
  readonly undecided: string;
}

/**
 * Reads the lines over a body, from the one next to it upwards. A line whose pieces each stand over one column goes on
 * with the headers below (`Number of` over `offences`); one whose pieces stand over several is a level of group names.
 * `bands` are the columns, `labels` where the labels stand.
 */
export function readAlignedHeader(
  text: string,
  printed: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
): AlignedHeader {
  const whole = withCentredHeadings(printed, bands, labels);
  const header = readHeader(
    text,
    mapped(whole, ({ pieces }) => pieces),
    bands,
    labels,
  );
  const own = whole.slice(whole.length - header.lines);
  return { ...header, lines: own.reduce((sum, { printed: its }) => sum + its, 0) };
}

function readHeader(
  text: string,
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
): AlignedHeader {
  const last = lines.at(-1);
  if (!last) return { corner: "", paths: bands.map(() => []), lines: 0, undecided: "" };
  const leaves = assignWords(text, last, bands, labels);
  const read = readUpwards(text, lines, bands, labels, leaves);
  const above = lines[lines.length - read.lines - 1] ?? [];
  const inDoubt =
    leavesUnnamed(read) ||
    isDealtOut(leaves, last, bands, labels) ||
    recursInOrder(text, last, bands, labels) ||
    above.some((piece) => isOpenHeading(piece.text));
  return inDoubt ? (readByOrder(text, lines, bands, labels) ?? read) : read;
}

/** Whether words that no gap parts went to several columns, each to the nearest, which need not be its own. */
function isDealtOut({ level }: Leaves, line: readonly Piece[], bands: readonly Band[], labels: Band): boolean {
  const pieces = line.filter((piece) => !isOverLabels(piece, bands[0] as Band, labels));
  // A small letter tells of no word that it goes on with the one before where all have one.
  if (pieces.some(({ text }) => beginsSmall(text))) return false;
  return level.over.filter((words) => words !== "").length > pieces.length;
}

/**
 * Whether a line's headings are as many as the columns, though gaps part fewer, and recur: `Let Void Let Void`. Where each
 * piece is set on a column of its own, it is one heading.
 */
function recursInOrder(text: string, line: readonly Piece[], bands: readonly Band[], labels: Band): boolean {
  const headings = line.length < bands.length ? tightHeadings(text, [line], bands.length, labels)?.over : null;
  if (line.length > 1 && line.every((piece) => isSetOnIts(piece, bands))) return false;
  return headings ? repeatOf(headings) > 0 : false;
}

/** The header with its lowest lines read by the order of their headings; null where columns are unnamed then too. */
function readByOrder(
  text: string,
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
): AlignedHeader | null {
  // Apart from the others and no wider than the labels, the first heading is over these.
  const [first, second] = lines.at(-1) ?? [];
  const hasCorner = first && second && first.left <= labels.left && first.right <= labels.right;
  for (const { level, above } of tightHeaders(text, lines, bands.length, labels).toReversed()) {
    if (hasCorner && level.corner === "") continue;
    const leaves = { level, heads: bands.map(() => null) };
    const header = readUpwards(text, lines.slice(0, above + 1), bands, labels, leaves);
    if (!leavesUnnamed(header)) return { ...header, lines: header.lines + lines.length - above - 1 };
  }
  return null;
}

/** Whether a header leaves columns unnamed: one has the path of another, or the beginning of it. */
function leavesUnnamed({ paths }: AlignedHeader): boolean {
  const names = new Set(paths.map((path) => path.join("\n")));
  if (names.size < paths.length) return true;
  return paths.some((path) => path.some((_, depth) => names.has(path.slice(0, depth).join("\n"))));
}

/** A header as far as it has been read, from its lowest line upwards. */
interface Upwards {
  /** What stands over the labels and over each column, below the names of groups. */
  readonly leaf: Level;
  readonly heads: Leaves["heads"];
  readonly extents: readonly Band[];
  /** The names of groups over each column, top level first. */
  readonly groups: readonly (readonly string[])[];
  /** How many lines have been read. */
  readonly used: number;
  readonly undecided: string;
}

/** The header from its lowest line upwards, of which `leaves` says what stands over each column. */
function readUpwards(
  text: string,
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
  { level, heads }: Leaves,
): AlignedHeader {
  let read: Upwards = { leaf: level, heads, extents: extentsOf(bands, heads), groups: [], used: 1, undecided: "" };
  for (let next: Upwards | null = read; next; next = withLineAbove(text, lines, bands, labels, read)) read = next;
  const { leaf, groups, used, undecided } = read;
  const paths = bands.map((_, column) =>
    [...groups.map((names) => names[column] ?? ""), leaf.over[column] ?? ""].filter((words) => words !== ""),
  );
  return { corner: leaf.corner, paths, lines: used, undecided };
}

/** The header with the next line above; null where that is none of it. */
function withLineAbove(
  text: string,
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
  { leaf, heads, extents, groups, used, undecided }: Upwards,
): Upwards | null {
  const line = lines.at(-1 - used);
  if (!line || undecided !== "") return null;
  const [corner, over] = partedAtLabels(line, extents[0] as Band, labels);
  const [cornerAbove, above] = partedAtLabels(lines.at(-2 - used) ?? [], extents[0] as Band, labels);
  // What runs on beyond the labels is a title.
  const end = Math.max(labels.right, lines.at(-1)?.[0]?.right ?? 0) + 1;
  if (over.length === 0 && corner.some(({ right }) => right > end)) return null;
  // What stands to the right of all columns is a letterhead's.
  if (over.some(({ left }) => left > (extents.at(-1) as Band).right + 1)) return null;
  const isPart =
    over.length === 0 || beginHeadings(over, leaf.over, extents) || comeWithHeadings(over, leaf.over, extents);
  const whole = isPart ? null : wholeNames(above, over);
  // Under a year, `Adult` of men is another than that of women.
  const named = mapped(leaf.over, (words, column) =>
    groups.reduceRight((its, names) => joined(names[column] ?? "", its), words),
  );
  const broken = whole && groupsOver(whole, named, heads, extents, labels);
  const names = broken ?? (isPart ? null : groupsOver(over, named, heads, extents, labels));
  const corners = mapped(broken ? [...cornerAbove, ...corner] : corner, (piece) => piece.text);
  const overLabels = [...corners, leaf.corner].filter((words) => words !== "").join(" ");
  const own = { corner: overLabels, over: leaf.over };
  if (standOverMeasures(over, leaf.over) || standOverSamePeriods(over, leaf.over)) {
    const each = mapped(over, (piece) => piece.text);
    return { leaf: own, heads, extents, groups: [each, ...groups], used: used + 1, undecided };
  }
  if (names?.isSure) {
    return { leaf: own, heads, extents, groups: [names.over, ...groups], used: used + (broken ? 2 : 1), undecided };
  }
  if (isOverPeriods(over, leaf.over, extents)) return null;
  const edges = extents.map((extent, column) => heads[column] ?? extent);
  const mayName =
    !isPart && groups.length === 0 && [edges, extents].some((its) => mayBeNames(over, leaf.over, its, labels));
  const isNone = over.length > 0 && (groups.length > 0 || !standOverOne(over, leaf.over, extents));
  // Several headings are no title.
  if (names || mayName || (isNone && over.length > 1)) {
    const words = mapped(over, (piece) => piece.text).join(", ");
    return { leaf: own, heads, extents, groups, used: used + (broken ? 2 : 1), undecided: words };
  }
  if (isNone) return null;
  const isWhole = isPart || over.every((piece) => columnsUnder(piece, extents).length === 1);
  const more = isWhole ? assignPieces(over, extents) : assignWords(text, over, bands, labels);
  const both = heads.map((head, column) => bothOf(head, more.heads[column] ?? null));
  const joinedOver = leaf.over.map((words, column) => joined(more.level.over[column] ?? "", words));
  return {
    leaf: { corner: overLabels, over: joinedOver },
    heads: both,
    extents: extentsOf(bands, both),
    groups,
    used: used + 1,
    undecided,
  };
}

/** Whether a period stands over each column, below which is said what is counted: `2017` over `No.` */
function standOverMeasures(over: readonly Piece[], leaves: readonly string[]): boolean {
  if (over.length !== leaves.length || !leaves.every(isMeasure)) return false;
  return over.every(({ text }) => readLabelPeriod(text) !== null);
}

/** Whether what stands over each column tells apart those that have the same period: `Adults    Children` over `2017    2017` */
function standOverSamePeriods(over: readonly Piece[], leaves: readonly string[]): boolean {
  if (over.length !== leaves.length || new Set(leaves).size > 1 || over.length < 2) return false;
  return leaves.every(isPeriod) && over.every(({ text }) => !isPeriod(text) && !isOpenHeading(text));
}

/** The pieces of a line that stand over the labels, and the others. */
function partedAtLabels(
  line: readonly Piece[],
  first: Band,
  labels: Band,
): readonly [readonly Piece[], readonly Piece[]] {
  const corner = line.filter((piece) => isOverLabels(piece, first, labels));
  return [corner, line.filter((piece) => !corner.includes(piece))];
}

/**
 * Names that are broken over two lines, as one line; null where they are not: each piece below is the rest of the one
 * that it stands under, which is unfinished, or all have one.
 */
function wholeNames(above: readonly Piece[], below: readonly Piece[]): readonly Piece[] | null {
  const rests = above.map((name) => below.filter((rest) => overlap(name, rest)));
  if (below.length === 0 || rests.flat().length !== below.length || rests.some((its) => its.length > 1)) return null;
  const each = above.length > 1 && rests.every((its) => its.length === 1);
  const goOn = rests.every(([rest], at) => !rest || isUnfinished(above[at]?.text ?? "") || startsInside(rest.text));
  if (!each && !goOn) return null;
  return above.map((name, at) => {
    const [rest] = rests[at] as readonly Piece[];
    return rest ? { ...name, ...unionOf(name, rest), text: joined(name.text, rest.text) } : name;
  });
}

/**
 * Whether a heading by itself stands over periods, as a table's title may, and is no part of one: in the middle of
 * three or more, or over one that is whole as the others are.
 */
function isOverPeriods(
  [only, ...others]: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): boolean {
  if (!only || others.length > 0) return false;
  const kinds = mapped(leaves, (leaf) => readLabelPeriod(leaf)?.kind ?? null);
  const periods = extents.filter((_, column) => kinds[column] !== null);
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last || periods.length < 2) return false;
  const kind = kinds[columnsUnder(only, extents)[0] ?? -1] ?? null;
  if (kind !== null && kinds.every((other, column) => other === kind || isTotalLabel(leaves[column] ?? "")))
    return true;
  return periods.length > 2 && offMiddle(only, { left: first.left, right: last.right }) <= 2;
}

function bothOf(a: Band | null, b: Band | null): Band | null {
  return a && b ? unionOf(a, b) : (a ?? b);
}

/** Where each column stands, its header with it. */
function extentsOf(bands: readonly Band[], heads: readonly (Band | null)[]): readonly Band[] {
  return bands.map((band, column) => bothOf(band, heads[column] ?? null) as Band);
}
