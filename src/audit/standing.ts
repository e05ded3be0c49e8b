import { type Cells, hasValue, NIL, rawAt, SUPPRESSED, UNREADABLE } from "../cells.ts";
import type { Row, Table } from "../table.ts";
import { readSumLabel } from "./sum-label.ts";

// What a row or column can be to the sums along its axis, by its label and by what stands in it; the higher, the less
// likely a part. Where it is not plain, both ways are tried and the arithmetic decides.

export const PART = 0;
/** Most of it cannot be read: it may hide figures, or hold codes. */
export const UNREAD = 1;
/** Its label says that its figures do not add up with others: an average, a rank, a code. */
export const UNLIKELY = 2;
/** No part of any sum: what another figure holds (`of which domestic`), or a column of words. */
export const ASIDE = 3;

export function standingOfRows({ rows, cells }: Table): Uint8Array {
  const standing = new Uint8Array(rows.length);
  const hides = cells.statuses.includes(UNREADABLE);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Row;
    if (readSumLabel(row.label).aside) standing[r] = ASIDE;
    else if (!isAdditive(row)) standing[r] = UNLIKELY;
    // A row of words (`awaiting data`) is as likely one of figures that are not given.
    else if (hides) standing[r] = Math.min(UNREAD, standingOfText(cells, r * cells.width, (r + 1) * cells.width, 1));
  }
  return standing;
}

export function standingOfColumns({ columns, cells }: Table): Uint8Array {
  const hides = cells.statuses.includes(UNREADABLE);
  return Uint8Array.from(columns, ({ path, header, period }, c) => {
    if (readSumLabel(path.at(-1) ?? "").aside) return ASIDE;
    if (!readSumLabel(header).additive) return UNLIKELY;
    if (!hides) return PART;
    const standing = standingOfText(cells, c, cells.values.length, cells.width);
    return period === null ? standing : Math.min(UNREAD, standing);
  });
}

/** A heading of a section that is longer is a sentence, which speaks of averages for other reasons. */
const LONGEST_HEADING = 60;

/** Whether the figures of a row can be added, as its label and the heading of its section say. */
export function isAdditive({ label, group }: Row): boolean {
  if (!readSumLabel(label).additive) return false;
  return group === null || group.length > LONGEST_HEADING || readSumLabel(group).additive;
}

/** What the texts among some cells say of them. A placeholder may stand for no remark, and is neither text nor figure. */
function standingOfText(cells: Cells, from: number, to: number, step: number): number {
  let figures = 0;
  let texts = 0;
  let withDigits = 0;
  for (let at = from; at < to; at += step) {
    const status = cells.statuses[at] as number;
    if (status === UNREADABLE) {
      texts++;
      if (/\d/.test(rawAt(cells, at))) withDigits++;
    } else if (status === SUPPRESSED || (hasValue(status) && status !== NIL)) figures++;
  }
  if (texts <= figures) return PART;
  return figures === 0 && withDigits === 0 ? ASIDE : UNREAD;
}
