import type { Diagnostic } from "./diagnostic.ts";
import type { Audit, Check, DocumentSummary } from "./schema/document.ts";
import type { Role } from "./schema/record.ts";
import type { Structure, Table } from "./table.ts";

// What parsing leaves behind for those who write, report and explain.

/** A check with the stated figure's place in its table, by index. */
export interface TableCheck extends Omit<Check, "source" | "table"> {
  readonly row: number;
  readonly columnIndex: number;
  /** Where another table states the figure that it is compared with; null where it is compared with its parts. */
  readonly elsewhere: Elsewhere | null;
}

/** A figure of another table of the same source. */
export interface Elsewhere {
  readonly table: number;
  readonly line: number;
}

/** No total says that a placeholder is zero; or totals leave a cell no other value; or two leave it the same other one. */
export const UNPROVED = 0;
export const PROVED = 1;
export const CONTRADICTED = 2;

export interface AuditedTable {
  /** 1, 2, … in reading order. */
  readonly number: number;
  /** The number of the question that it answers. */
  readonly question: string | null;
  readonly table: Table;
  readonly structure: Structure;
  /** One for each row, one for each column. A cell is a total if its row or its column is. */
  readonly rowRoles: readonly Role[];
  readonly columnRoles: readonly Role[];
  /** What stated totals say of each cell that prints no number, by its index among the table's cells. */
  readonly proofs: Uint8Array;
  readonly checks: readonly TableCheck[];
  readonly audit: Audit;
}

export interface ParsedDocument {
  readonly summary: DocumentSummary;
  readonly tables: readonly AuditedTable[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lines at which a page ends, from 1: where a row is most easily lost. */
  readonly pageEnds: readonly number[];
}
