import { BLANK, type Cells, hasValue, NIL, rawAt, SUPPRESSED, UNREADABLE } from "../cells.ts";
import type { Row, Table, Total } from "../table.ts";
import { readSumLabel, type SumLabel } from "./sum-label.ts";

// What a row or column can be to the sums along its axis, by its label and by what stands in it; the higher, the less
// likely a part. Where it is not plain, both ways are tried and the arithmetic decides.

export const PART = 0;
/** What is left of others (`Net income`): hardly a part, though it may be the sum of them. */
export const REST = 1;
/** Most of it cannot be read: it may hide figures, or hold codes. */
export const UNREAD = 2;
/** Its label says that its figures do not add up with others: an average, a code, the population. */
export const UNLIKELY = 3;
/** No part of any sum: what another figure holds (`of which domestic`), or a column of words. */
export const ASIDE = 4;

export function standingOfRows({ rows, cells }: Table, labels: readonly SumLabel[]): Uint8Array {
  const standing = new Uint8Array(rows.length);
  const hides = cells.statuses.includes(UNREADABLE);
  for (let r = 0; r < rows.length; r++) {
    const { aside, summand, rest } = labels[r] as SumLabel;
    if (aside) standing[r] = ASIDE;
    else if (rest) standing[r] = REST;
    else if (!summand || !isAdditiveUnder((rows[r] as Row).group)) standing[r] = UNLIKELY;
    // A row of words (`awaiting data`) is as likely one of figures that are not given.
    else if (hides) standing[r] = Math.min(UNREAD, standingOfText(cells, r * cells.width, (r + 1) * cells.width, 1));
  }
  return standing;
}

export function standingOfColumns({ columns, cells }: Table, totalRows: readonly Total[]): Uint8Array {
  const hides = cells.statuses.includes(UNREADABLE);
  const untotalled = columnsWithoutTotal(cells, totalRows);
  return Uint8Array.from(columns, ({ path, header, period }, c) => {
    const { aside, total } = readSumLabel(path.at(-1) ?? "");
    if (aside) return ASIDE;
    if (readSumLabel(header).rest) return REST;
    if (!readSumLabel(header).summand || (total === null && untotalled.has(c))) return UNLIKELY;
    if (!hides) return PART;
    const standing = standingOfText(cells, c, cells.values.length, cells.width);
    return period === null ? standing : Math.min(UNREAD, standing);
  });
}

/** Columns that every total row leaves blank, where it states others: their figures do not add up, so nor with those. */
function columnsWithoutTotal(cells: Cells, totalRows: readonly Total[]): ReadonlySet<number> {
  const blank = new Set<number>();
  if (totalRows.length === 0) return blank;
  for (let c = 0; c < cells.width; c++)
    if (totalRows.every(({ index }) => cells.statuses[index * cells.width + c] === BLANK)) blank.add(c);
  return blank.size < cells.width - 2 ? blank : new Set();
}

/** A heading of a section that is longer is a sentence, which speaks of averages for other reasons. */
const LONGEST_HEADING = 60;

/** 1 for each row whose figures cannot be added, as its label or the heading of its section says. */
export function rowsApart({ rows }: Table, labels: readonly SumLabel[]): Uint8Array {
  const apart = new Uint8Array(rows.length);
  for (let r = 0; r < rows.length; r++)
    if (!(labels[r] as SumLabel).additive || !isAdditiveUnder((rows[r] as Row).group)) apart[r] = 1;
  return apart;
}

/** Whether the heading of a section leaves it that the figures under it can be added. */
function isAdditiveUnder(group: string | null): boolean {
  return group === null || group.length > LONGEST_HEADING || readSumLabel(group).additive;
}

const NUMBER = /^£?\d[\d,.]{0,14}$/;

/** What the texts among some cells say of them. A placeholder may stand for no remark, and is neither text nor figure. */
function standingOfText(cells: Cells, from: number, to: number, step: number): number {
  let figures = 0;
  let texts = 0;
  let withDigits = 0;
  for (let at = from; at < to; at += step) {
    const status = cells.statuses[at] as number;
    const raw = status === UNREADABLE ? rawAt(cells, at) : "";
    // One that the number of a note spoils.
    if (NUMBER.test(raw)) figures++;
    else if (status === UNREADABLE) {
      texts++;
      if (/\d/.test(raw)) withDigits++;
    } else if (status === SUPPRESSED || (hasValue(status) && status !== NIL)) figures++;
  }
  if (texts <= figures) return PART;
  return figures === 0 && withDigits === 0 ? ASIDE : UNREAD;
}
