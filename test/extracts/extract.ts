import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Days, GeneratedTable } from "../round-trip/generated-table.ts";
import { inOneLabel, inPlace, judge, type NamesOf, type Outcome } from "../round-trip/judge.ts";

/** A made-up table, and what a program made of a document with it. */
export interface Extract {
  readonly kind: string;
  /** Which of its kind the table is. */
  readonly index: number;
  /** How the table looks (page.ts), and what printed it. */
  readonly style: string;
  readonly press: string;
  readonly table: GeneratedTable;
  readonly text: string;
}

/** Where extracts are kept, a file for each program. */
export const FOLDER = join(import.meta.dirname, "kept");

/** The file of the tables that the extracts are of. */
const TABLES = join(FOLDER, "tables.json");

/** Keeps extracts, by the program that made them. */
export function keep(extracts: ReadonlyMap<string, readonly Extract[]>): void {
  mkdirSync(FOLDER, { recursive: true });
  const tables: Record<string, Kept> = {};
  for (const [tool, its] of extracts) {
    for (const { kind, index, table } of its) tables[nameOf({ kind, index })] = asKept(table);
    const lines = its.map(({ table: _, ...others }) => JSON.stringify(others));
    writeFileSync(join(FOLDER, `${tool.replaceAll(/\W+/g, "-")}.json`), linesOf("[", lines, "]"));
  }
  const lines = Object.entries(tables).map(([name, table]) => `${JSON.stringify(name)}:${JSON.stringify(table)}`);
  writeFileSync(TABLES, linesOf("{", lines, "}"));
}

/** One thing a line, so that changes can be read. */
const linesOf = (open: string, lines: readonly string[], close: string): string =>
  `${open}\n${lines.join(",\n")}\n${close}\n`;

/** The extracts that are kept, by the name of their file. */
export function keptExtracts(): ReadonlyMap<string, readonly Extract[]> {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
  const tables = new Map(
    Object.entries<Kept>(read(TABLES)).map(([name, { days, ...table }]) => [
      name,
      days ? { ...table, days: new Map(days) } : table,
    ]),
  );
  const files = readdirSync(FOLDER).filter((file) => join(FOLDER, file) !== TABLES);
  return new Map(
    files.map((file) => {
      const all: readonly Omit<Extract, "table">[] = read(join(FOLDER, file));
      return [
        file.replace(/\.json$/, ""),
        all.map((one) => ({ ...one, table: tables.get(nameOf(one)) as GeneratedTable })),
      ];
    }),
  );
}

const nameOf = ({ kind, index }: Pick<Extract, "kind" | "index">): string => `${kind} ${index}`;

const asKept = ({ days, ...table }: GeneratedTable): Kept => (days ? { ...table, days: [...days] } : table);

/** A table with the days of its periods as JSON has them. */
type Kept = Omit<GeneratedTable, "days"> & { readonly days?: readonly (readonly [string, Days])[] };

export function judged({ kind, table, text }: Extract): Outcome {
  return judge(table, text, kind === "names in columns" ? unspaced(inOneLabel) : unspaced(inPlace));
}

/** Extractors take the blanks around dashes for none, and those within wide words for blanks. */
const unspaced =
  (namesOf: NamesOf): NamesOf =>
  (...names) =>
    namesOf(...names).replaceAll(/\s/g, "");
