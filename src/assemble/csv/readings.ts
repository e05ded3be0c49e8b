import { isFigureLike } from "../../figure/figure.ts";
import { joinGroups, joinLabel } from "./join.ts";
import type { Delimiter, Field } from "./record.ts";

/** How the fields of a table are parted, and how many a record has. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly width: number;
  /** Whether the first record is the header. */
  readonly headed: boolean;
}

/** The ways in which a record's fields can be the cells of a row; none where it is no row. */
export type RowReadings = readonly (readonly Field[])[];

/** Ways to read a row that are weighed. */
const MOST_READINGS = 64;

export function readingsOf(text: string, fields: readonly Field[], dialect: Dialect): RowReadings {
  if (fields.length < dialect.width) return [];
  const plain = plainReadings(text, fields, dialect);
  return plain.length > 0 ? plain : otherReadings(text, fields, dialect);
}

/** A row of as many fields as the header has, once the groups of its numbers are put together. */
export function plainReadings(text: string, fields: readonly Field[], { delimiter, width }: Dialect): RowReadings {
  if (fields.length < 2) return [];
  if (fields.length === width) return [fields];
  return delimiter === "," ? joinGroups(text, fields, width, MOST_READINGS) : [];
}

/** A row of more fields, of which the first are words of its label, or its figures are too many. */
export function otherReadings(text: string, fields: readonly Field[], { delimiter, width }: Dialect): RowReadings {
  if (delimiter !== "," || fields.length < 2) return [];
  const labelled = joinLabel(text, fields, width, MOST_READINGS);
  return labelled.length > 0 ? labelled : beyondHeader(fields, width);
}

/** A label and more figures than the header has: those that are too many may stand at the end or at the beginning. */
function beyondHeader([label, ...cells]: readonly Field[], width: number): RowReadings {
  if (!label || cells.length < width || width < 2 || cells.some(({ spaced }) => spaced)) return [];
  if (!cells.every(({ text }) => text === "" || isFigureLike(text))) return [];
  return [
    [label, ...cells.slice(0, width - 1)],
    [label, ...cells.slice(1 - width)],
  ];
}

/** Whether anything is printed. */
export const isFilled = (fields: readonly Field[] | undefined): boolean =>
  fields?.some(({ text }) => text !== "") ?? false;
