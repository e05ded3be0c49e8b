import type fc from "fast-check";
import { longTable, namedInColumns, rowTable, totalledSections, trailingTable, wideTable } from "./extents.ts";
import { figuresTable } from "./figures-table.ts";
import { type GeneratedTable, generatedTable } from "./generated-table.ts";
import { headedTable } from "./headed-table.ts";
import { totalsTable } from "./totals-table.ts";
import { groupedTable, variedTable } from "./varied-table.ts";

/** The kinds of tables that are made up, by the names that the trials give them. */
export const TABLES: Readonly<Record<string, fc.Arbitrary<GeneratedTable>>> = {
  "offences by year": generatedTable,
  "varied tables": variedTable,
  "groups beside labels": groupedTable,
  totals: totalsTable,
  "figures of every kind": figuresTable,
  "headings and periods": headedTable,
  "wide tables": wideTable,
  "long tables": longTable,
  "one row": rowTable,
  "rows that end early": trailingTable,
  "sections with totals": totalledSections,
  "names in columns": namedInColumns,
};
