import type { Cells } from "./cells.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./place.ts";
import type { Kind, Role } from "./schema/record.ts";

// What flows from assemble through normalize to audit: a table as it is printed, then the same table typed.

export interface PrintedRow extends Place {
  readonly group: string | null;
  /** Wrapped parts joined; footnote marks still in it. */
  readonly label: string;
  /** Where each column's cell is printed. */
  readonly cells: Spans;
}

/**
 * Where the cells of a row are printed, without the white space around them. Offsets instead of texts: nothing is copied
 * until a cell is read.
 */
export interface Spans {
  /** Cell `c` is the text from offsets[2 * c] to offsets[2 * c + 1]; an empty stretch is a blank cell. */
  readonly offsets: readonly number[];
  /** The line of each cell, from 1; null where all stand on the row's own line. */
  readonly lines: readonly number[] | null;
}

/** A row that can be read in more than one way; the stated totals decide between the ways. */
export interface UndecidedRow {
  /** Its index in the table's rows. */
  readonly row: number;
  /** The ways to lay its figures on the columns, the most literal first; that one stands in the table's rows. None: too many. */
  readonly readings: readonly Spans[];
  /** The row's label under each reading, where it is not the same under all: the end of one may be a figure. */
  readonly labels?: readonly string[];
  /** From the first to after the last figure: what is shown, without a value, where no total singles out a reading. */
  readonly whole: readonly [start: number, end: number];
  /** Whether the most literal reading may stand where no total decides, or no value may be given. */
  readonly defensible: boolean;
  /** What speaks for that reading, for a person, where it is more than that it is the most literal. */
  readonly grounds?: string;
}

/** A note under a table, with the mark that points at it from a label, a header or the heading. */
export interface Note {
  readonly mark: string;
  readonly text: string;
  readonly line: number;
}

/** A table as a layout finds it: texts in a grid, nothing interpreted. */
export interface PrintedTable {
  readonly layout: string;
  readonly heading: string | null;
  /** The header over the labels: `Offence`; empty where none is printed. */
  readonly corner: string;
  /** Each column's header path, top level first. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly PrintedRow[];
  /** Rows whose figures can be laid on the columns in more than one way; none where the layout leaves no doubt. */
  readonly undecided: readonly UndecidedRow[];
  readonly notes: readonly Note[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly headerLines: readonly number[];
  /** Filled lines between the first and the last that are not the table's: furniture. */
  readonly foreignLines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

export type PeriodKind =
  | "calendar-year"
  | "financial-year"
  | "academic-year"
  | "half-year"
  | "quarter"
  | "month"
  | "range"
  | "other";

export interface Period {
  /** As printed. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** First and last day, ISO 8601; null where the text does not fix them. */
  readonly start: string | null;
  readonly end: string | null;
  /** False where the text says that the period is only partly covered; null where there are no dates, or it cannot be told. */
  readonly complete: boolean | null;
}

export interface Column {
  readonly path: readonly string[];
  /** The path joined with ` / `. */
  readonly header: string;
  readonly measure: string | null;
  readonly period: Period | null;
}

export interface Row extends Place {
  readonly group: string | null;
  readonly label: string;
  readonly period: Period | null;
  /** The period of each of its cells, where columns name periods beside the row's own; else null. */
  readonly cellPeriods: readonly Period[] | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly class: string | null;
}

/** What a note, or the end of the text, says of the sums of a table: how they may differ from its totals. */
export interface SaidOfSums {
  /** Whether totals hold more than is shown: those of whom the sex is not known. */
  readonly mayFallShort: boolean;
  /** Whether parts hold the same more than once. */
  readonly mayExceed: boolean;
  /** Whether they differ by no more than what each figure was rounded by. */
  readonly rounded: boolean;
  /** Whether the text ends within the table, so that parts of a total at its head may be lost. */
  readonly cut: boolean;
}

export interface Table {
  readonly layout: string;
  readonly heading: string | null;
  readonly kind: Kind;
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cells: Cells;
  readonly notes: readonly Note[];
  /** Null where no note says anything. */
  readonly saidOfSums: SaidOfSums | null;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A row (or column) that is the sum of others, by their indexes in the table's rows (or columns). */
export interface Total {
  readonly index: number;
  /** None where it cannot be told which of the others it sums. */
  readonly parts: readonly number[];
  /** Whether it is itself a part of another total. */
  readonly subtotal: boolean;
}

/** What must add up to what, as the table's labels and arithmetic say. */
export interface Structure {
  readonly rows: readonly Total[];
  readonly columns: readonly Total[];
  /** Columns of which one may not exceed the other, row by row. */
  readonly ofWhich: readonly { readonly part: number; readonly whole: number }[];
}

export type { Kind, Role };
