import type { Row, Table } from "../table.ts";
import { readSumLabel } from "./sum-label.ts";

// What a row or column can be to the sums along its axis, by its label; the higher, the less likely a part. Where it is not plain, both ways are tried and the arithmetic decides.

export const PART = 0;
/** Its label says that its figures do not add up with others: an average, a rank, a code. */
export const UNLIKELY = 1;
/** No part of any sum: what another figure holds (`of which domestic`). */
export const ASIDE = 2;

export function standingOfRows({ rows }: Table): Uint8Array {
  const standing = new Uint8Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Row;
    if (readSumLabel(row.label).aside) standing[r] = ASIDE;
    else if (!isAdditive(row)) standing[r] = UNLIKELY;
  }
  return standing;
}

export function standingOfColumns({ columns }: Table): Uint8Array {
  return Uint8Array.from(columns, ({ path, header }) => {
    if (readSumLabel(path.at(-1) ?? "").aside) return ASIDE;
    if (!readSumLabel(header).additive) return UNLIKELY;
    return PART;
  });
}

/** A heading of a section that is longer is a sentence, which speaks of averages for other reasons. */
const LONGEST_HEADING = 60;

/** Whether the figures of a row can be added, as its label and the heading of its section say. */
export function isAdditive({ label, group }: Row): boolean {
  if (!readSumLabel(label).additive) return false;
  return group === null || group.length > LONGEST_HEADING || readSumLabel(group).additive;
}
