import type { Diagnostic } from "./diagnostic.ts";
import type { Audit, Check, DocumentSummary } from "./schema/document.ts";
import type { Role } from "./schema/record.ts";
import type { Structure, Table } from "./table.ts";

// What parsing leaves behind for those who write, report and explain.

/** A check with the stated figure's place in its table, by index; null where it stands in none (never for sums). */
export interface TableCheck extends Omit<Check, "source" | "table"> {
  readonly row: number;
  readonly columnIndex: number;
}

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
  /**
   * Placeholders for which stated totals leave no value but zero: cell c of row r as `r * columns + c`. Apart from the
   * cells, which hold only what is printed.
   */
  readonly proved: ReadonlySet<number>;
  /** Placeholders for zero to which a row's and a column's total leave one and the same other value, by the same index. */
  readonly contradicted: ReadonlySet<number>;
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
