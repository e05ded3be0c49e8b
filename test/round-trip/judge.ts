import { type DiagnosticRecord, type FigureRecord, parse } from "../../src/index.ts";
import type { Days, GeneratedCell, GeneratedTable } from "./generated-table.ts";
import { judgeTotals } from "./judge-totals.ts";

/**
 * What came back of a printed table: all of it and nothing else; not all, or something else; and in the latter cases
 * whether the program says that something is amiss.
 */
export type Outcome = "whole" | "told" | "lost untold" | "wrong untold";

export const OUTCOMES: readonly Outcome[] = ["whole", "told", "lost untold", "wrong untold"];

/** `namesOf` is what must be the same of the names of a cell. */
export function judge(table: GeneratedTable, printed: string, namesOf: NamesOf = inPlace): Outcome {
  const read = parse(within(printed), { includeTotals: true });
  const isTitled = isOverAll(table) && read.tables[0]?.heading === table.headers[0]?.[0];
  const less = cellsOf(withoutTop(table), namesOf);
  const cells = isTitled ? less : cellsOf(table, namesOf);
  let right = 0;
  let wrong = 0;
  for (const record of read.records) {
    const { table: number, group, label, header, role, value } = record;
    // A section may be a table of its own, under its heading; a total of all is in none, and may be said to be in the last.
    const sections = [group ?? read.tables[number - 1]?.heading ?? null, group, ...(role === "total" ? [null] : [])];
    const among = (meant: ReadonlyMap<string, Meant>) =>
      sections.map((section) => meant.get(namesOf(section, label, header))).find((one) => one !== undefined);
    const meant = among(cells);
    if (meant && agrees(meant, record)) right++;
    else if (value !== null && !isPartOf(meant ?? among(less), record)) wrong++;
  }
  const isWhole = right === cells.size && right === read.records.length;
  const totals = isWhole ? judgeTotals(table, read) : "right";
  if (isWhole && totals === "right") return "whole";
  if (read.diagnostics.some((diagnostic) => tells(diagnostic, table))) return "told";
  return wrong > 0 || totals === "wrong" ? "wrong untold" : "lost untold";
}

/** Whether a diagnostic is of a fault; not of what the table says however clearly it is printed, as words in cells. */
function tells({ severity, code, actual }: DiagnosticRecord, { rows, says, days }: GeneratedTable): boolean {
  // Where the days of a period cannot be told, they are not stated.
  if (severity === "info") return days !== undefined && code === "period/undecided";
  return (
    !says?.includes(code) || (actual !== null && !rows.some(({ cells }) => cells.some(({ raw }) => raw === actual)))
  );
}

const isOverAll = ({ headers }: GeneratedTable): boolean =>
  headers.every(([top, ...below]) => below.length > 0 && top === headers[0]?.[0]);

/** The table without what stands over all of its columns, which says the same of each. */
const withoutTop = (table: GeneratedTable): GeneratedTable =>
  isOverAll(table) || table.headers.length === 1
    ? { ...table, headers: table.headers.map((path) => path.slice(1)) }
    : table;

function agrees({ cell, days }: Meant, { value, status, unit, lower, upper, start, end }: FigureRecord): boolean {
  return (
    cell.value === value &&
    cell.status === status &&
    (cell.unit ?? unit) === unit &&
    (cell.lower === undefined || (cell.lower === lower && cell.upper === upper)) &&
    (!days || (days[0] === start && days[1] === end))
  );
}

/** Whether a figure is what was meant, though not all is said of it. */
function isPartOf(meant: Meant | undefined, { value, start, end }: FigureRecord): boolean {
  if (meant?.cell.value !== value) return false;
  return [start, end].every((day, at) => day === null || !meant.days || day === meant.days[at]);
}

const ABOVE = "Northshire Council\n\nThe figures that you asked for are below.\n";
const BELOW = "\nPlease write to us if you need anything else.\n";

/** A printed table among what a response says. */
export const within = (printed: string): string => `${ABOVE}\n${printed}\n${BELOW}`;

export type NamesOf = (section: string | null, label: string, header: string | null) => string;

/** A heading over another may be one with it: `Staff / Open`, or `Staff Open`. */
export const inPlace: NamesOf = (section, label, header) =>
  `${section ?? ""} | ${label} | ${header?.replaceAll(" / ", " ")}`;

/** Of a list, which has no place for labels and headings, and whose entries may have their numbers: the names alone. */
export const inAnyOrder: NamesOf = (section, label, header) =>
  [section ?? "", label.replace(/^(?:\d+\.|[a-z]\)) /, ""), header ?? ""]
    .flatMap((name) => name.split(" / "))
    .filter((name) => name !== "")
    .sort()
    .join(" | ");

/** Of several columns of names, which may be a label in parts as well as labels under headings. */
export const inOneLabel: NamesOf = (section, label, header) =>
  `${section ?? ""} ${label} | ${header}`.replaceAll(" / ", " ").trim();

/** A cell, and the days that a heading over it or its label says, none where neither is a period; left out, if any are right. */
interface Meant {
  readonly cell: GeneratedCell;
  readonly days: Days | undefined;
}

/** The cells by their names. */
export function cellsOf(
  { headers, rows, days }: GeneratedTable,
  namesOf: NamesOf = inPlace,
): ReadonlyMap<string, Meant> {
  return new Map(
    rows.flatMap(({ section = null, label, cells }) =>
      cells.map((cell, c) => {
        const path = headers[c] ?? [];
        const named = [label, ...path].find((name) => days?.has(name));
        const own = days && (days.get(named ?? "") ?? NO_DAYS);
        return [namesOf(section, label, path.join(" / ")), { cell, days: own }] as const;
      }),
    ),
  );
}

const NO_DAYS: Days = [null, null];
