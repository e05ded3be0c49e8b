import { isOfPeriods, isPeriod } from "../column-heading.ts";
import { stripMarkup } from "../markup.ts";
import { isTotalLabel } from "../total-label.ts";
import { offMiddle } from "./band.ts";
import type { Gathered } from "./gathered.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { Row } from "./row.ts";
import { headingsOf } from "./tight-header.ts";

// A column before the labels that names the group of the rows down to the next that has one, as a merged cell does:
//
//   Sex       Age         Victims
//   Female    Under 30        188
//             Over 30         402

/** Rows that one group has below its first, where it is the only one. */
const FEWEST_UNDER_ONE = 2;
/** How far off the right edge, or the middle, of its column a text may stand, in characters: what rounding leaves. */
const OFF_EDGE = 1;
const OFF_MIDDLE = 1;
/** A label, even where it could be a figure (`30-59`): no number. */
const LABEL = /[a-z]|\d ?[-–] ?\d|\d\+/i;

/** The group of each row by the index of its line; null where it is in none. */
export type Groups = ReadonlyMap<number, string | null>;

/** Rows without the column of their groups, and these; null where there is no such column. */
interface Grouped {
  readonly gathered: Gathered;
  readonly groups: Groups | null;
}

/** A row by where its first text stands. */
interface Placed {
  readonly row: Row;
  /** The name that stands in the column of the groups, if one does. */
  readonly name: string | null;
  readonly label: Piece | null;
  readonly total: boolean;
}

/** Takes the column of the groups off; the rows as they are where there is none. */
export function withGroupColumn(text: string, gathered: Gathered): Grouped {
  const { headers, rows } = gathered;
  const none: Grouped = { gathered, groups: null };
  const found = stubHeader(text, headers, rows[0]?.pieces ?? []);
  if (!found) return none;
  const { header, headings, rest } = found;
  const { over, second, isBlank } = headings;
  const stub = stubOf(rows, over, second);
  const placed: Placed[] = [];
  for (const row of rows) {
    const its = placeOf(row, stub);
    if (!its) return none;
    placed.push(its);
  }
  const named = placed.filter(({ name }) => name !== null).length;
  // Beside a code for each row only the total has none.
  const under = placed.filter(({ name, total }) => name === null && !total).length;
  // Under a heading of its own what stands behind a name may be words of any kind, but not where it is of periods.
  const repeated = isBlank || isOfPeriods(second.text) ? repeatedNames(placed) : null;
  if (!repeated && (named === 0 || under === 0 || (named === 1 && under < FEWEST_UNDER_ONE))) return none;
  const groups = repeated ?? fromTheirFirst(placed) ?? aroundTheirNames(placed) ?? aroundTheirNames(placed, true);
  if (!groups) return none;
  const kept = placed.flatMap(({ row, name, label, total }): Row[] => {
    if (name === null || total) return [row];
    return label ? [{ index: row.index, pieces: row.pieces.slice(1), turned: row.turned }] : [];
  });
  // What stands over both columns says what is in them.
  const ofNames = rest.filter((piece) => isOfStub(piece, second) && piece.left < second.left);
  const ofLabels = rest.filter((piece) => isOfStub(piece, second) && piece.left >= second.left);
  const corner = together([over, ...ofNames, ...(isBlank ? [] : [second]), ...ofLabels]);
  const last: Row = { index: header.index, pieces: [corner, ...headings.others], turned: header.turned };
  const below = rest.filter((piece) => !isOfStub(piece, second));
  const lowest = below.length > 0 ? [{ ...(headers.at(-1) as Row), pieces: below }] : [];
  const levels = [...headers.slice(0, headers.indexOf(header)), last, ...lowest];
  return { gathered: { ...gathered, headers: levels, rows: kept }, groups };
}

/** The line of a header that stands over names and labels, and what goes on with it on the next. */
interface StubHeader {
  readonly header: Row;
  readonly headings: StubHeadings;
  readonly rest: readonly Piece[];
}

/** The last line of a header that heads names and labels, or the one over it, with which the last goes on. */
function stubHeader(text: string, headers: readonly Row[], first: readonly Piece[]): StubHeader | null {
  const [above, header] = headers.length > 1 ? headers.slice(-2) : [undefined, headers[0]];
  const headings = header && stubHeadings(text, header.pieces, first);
  const over = above && header && stubHeadings(text, above.pieces, first);
  const goesOn = over && !over.isBlank && (!headings || headings.isBlank || above.pieces.length > header.pieces.length);
  if (goesOn) return { header: above, headings: over, rest: header.pieces };
  return headings ? { header, headings, rest: [] } : null;
}

/** Whether a piece below the headings of names and labels goes on with either. */
const isOfStub = (piece: Piece, second: Piece): boolean => piece.left < second.right;

/** Pieces as one, whatever lines they are on. */
function together(pieces: readonly Piece[]): Piece {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  const words = pieces.flatMap((piece) => piece.words);
  const text = pieces.map((piece) => piece.text).join(" ");
  return { start: first.start, end: last.end, left: first.left, right: last.right, text, words, kind: "text" };
}

/** What stands over the columns of names and of labels, and over the others. */
interface StubHeadings {
  readonly over: Piece;
  /** The first row's label where nothing stands over the labels (`isBlank`). */
  readonly second: Piece;
  readonly isBlank: boolean;
  readonly others: readonly Piece[];
}

/** The headings of a line over the first row's pieces; null where they head no names and labels. */
function stubHeadings(text: string, header: readonly Piece[], first: readonly Piece[]): StubHeadings | null {
  // Headings may stand a blank apart.
  const apart = header.length < first.length ? header.flatMap((piece) => headingsOf(text, piece)) : header;
  const label = first[1];
  const heads = withWholeFirst(text, apart, label);
  const [over, next] = heads;
  if (!over || !next || over.kind !== "text") return null;
  const isBeforeNext = label !== undefined && label.kind === "text" && label.right < next.left;
  const isBlank = isBeforeNext && heads.length !== first.length;
  const second = isBlank ? label : next;
  return second.kind === "text" ? { over, second, isBlank, others: heads.slice(isBlank ? 1 : 2) } : null;
}

/** Headings of which those before the one that begins where the labels do are one: `Financial Year`, then `Offence`. */
function withWholeFirst(text: string, heads: readonly Piece[], label: Piece | undefined): readonly Piece[] {
  const before = heads.findIndex(({ left }) => left === label?.left);
  if (before < 2) return heads;
  const words = heads.slice(0, before).flatMap((piece) => piece.words);
  return [pieceOf(text, words), ...heads.slice(before)];
}

/**
 * The columns of names and of labels: their headings, and where the texts of the first row begin, beside which these
 * may stand.
 */
interface Stub {
  readonly over: Piece;
  readonly second: Piece;
  readonly names: number | null;
  readonly labels: number | null;
}

function stubOf(rows: readonly Row[], over: Piece, second: Piece): Stub {
  const [name, label, figure] = rows[0]?.pieces ?? [];
  const isName = name !== undefined && (name.kind === "text" || isPeriod(name.text));
  const isNamed = isName && label?.kind === "text" && figure !== undefined;
  const hasOthers = rows.some(({ pieces }) => pieces[0]?.left === label?.left);
  return isNamed && hasOthers
    ? { over, second, names: name.left, labels: label.left }
    : { over, second, names: null, labels: null };
}

function placeOf(row: Row, stub: Stub): Placed | null {
  const [first, label] = row.pieces as readonly [Piece, ...Piece[]];
  if (isLabelUnder(first, stub)) return { row, name: null, label: first, total: isTotalLabel(stripMarkup(first.text)) };
  if (first.left !== stub.names && !isSetUnder(first, stub.over)) return null;
  const name = stripMarkup(first.text);
  if (!label) return { row, name, label: null, total: false };
  if (isLabelUnder(label, stub)) return { row, name, label, total: false };
  return isTotalLabel(name) ? { row, name: null, label: null, total: true } : null;
}

function isLabelUnder(piece: Piece, { second, labels }: Stub): boolean {
  if (piece.left !== labels && !isSetUnder(piece, second)) return false;
  return LABEL.test(piece.text) || (isOfPeriods(second.text) && isPeriod(piece.text));
}

/** Whether a text stands in the column of a heading: at its left, at its right or in its middle. */
function isSetUnder(piece: Piece, heading: Piece): boolean {
  if (piece.left === heading.left || Math.abs(piece.right - heading.right) <= OFF_EDGE) return true;
  return offMiddle(piece, heading) <= OFF_MIDDLE;
}

/**
 * The group that each row names before its label; null where no two beside each other name the same, a name comes again
 * further on, or two labels of a group are the same.
 */
function repeatedNames(placed: readonly Placed[]): Groups | null {
  const groups = new Map<number, string | null>();
  const met = new Set<string>();
  let before: string | null = null;
  let repeats = false;
  for (const { row, name, label, total } of placed) {
    groups.set(row.index, name);
    // Where names come again, a row without one is in no group.
    if (name === null || (total && !label)) {
      before = null;
      continue;
    }
    if (!label || met.has(`${name}\n${label.text}`)) return null;
    if (name === before) repeats = true;
    else if (met.has(name)) return null;
    before = name;
    met.add(name).add(`${name}\n${label.text}`);
  }
  return repeats ? groups : null;
}

/**
 * Each group from the row with its name down to the next; what stands alone right below a name is the rest of it. Null
 * where a row stands above the first name, or another name alone.
 */
function fromTheirFirst(placed: readonly Placed[]): Groups | null {
  const groups = new Map<number, string | null>();
  let group: string | null = null;
  let named: number[] = [];
  let open = false;
  for (const { row, name, label, total } of placed) {
    if (name !== null && !label) {
      if (!open) return null;
      group = `${group} ${name}`;
      for (const index of named) groups.set(index, group);
      continue;
    }
    open = name !== null;
    if (open) [group, named] = [name, []];
    else if (total && !label) group = null;
    else if (group === null) return null;
    groups.set(row.index, group);
    named.push(row.index);
  }
  return groups;
}

/**
 * Each group as far below its name as above it, as in a merged cell; null where these do not fill all rows. The last
 * row may be the total of all groups (`closed`), though it stands where the totals of groups do.
 */
function aroundTheirNames(placed: readonly Placed[], closed = false): Groups | null {
  const groups = new Map<number, string | null>();
  const indexes: number[] = [];
  const names: { readonly name: string; readonly middle: number }[] = [];
  for (const its of placed) {
    const { row, name, label, total } = its;
    if (total && (!label || (closed && its === placed.at(-1)))) {
      groups.set(row.index, null);
      continue;
    }
    // A name on a line of its own stands between two rows.
    if (name !== null) names.push({ name, middle: indexes.length - (label ? 0 : 0.5) });
    if (label) indexes.push(row.index);
  }
  let start = 0;
  for (const { name, middle } of names) {
    const last = 2 * middle - start;
    if (last < start || last >= indexes.length) return null;
    for (; start <= last; start++) groups.set(indexes[start] as number, name);
  }
  return start === indexes.length ? groups : null;
}
