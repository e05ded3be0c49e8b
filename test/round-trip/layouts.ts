import type { GeneratedTable } from "./generated-table.ts";

/** A way to print a table as text. */
export interface Printer {
  readonly name: string;
  /** Whether the text still says where each cell stands, so that its table must come back whole. */
  readonly whole: boolean;
  readonly print: (table: GeneratedTable) => string;
}

type Grid = readonly (readonly string[])[];

/** The header's levels and the rows, every cell in its place; a heading over several columns stands over the first. */
function gridOf({ corner, headers, rows, beside }: GeneratedTable): Grid {
  const levels = headers[0]?.length ?? 0;
  const header = Array.from({ length: levels }, (_, level) => [
    ...(beside ? columnsOf(beside.heading).map((heading) => (level === levels - 1 ? heading : "")) : []),
    level === levels - 1 ? corner : "",
    ...headers.map((path, column) =>
      level < levels - 1 && repeats(headers, column, level) ? "" : (path[level] ?? ""),
    ),
  ]);
  const body = rows.flatMap(({ section = "", label, cells }, at) => {
    const begins = section !== "" && section !== rows[at - 1]?.section;
    const row = [label, ...cells.map(({ raw }) => raw)];
    if (beside) return [[...besideRow(section, beside.onEachRow ? "" : (rows[at - 1]?.section ?? "")), ...row]];
    return begins ? [[section, ...cells.map(() => "")], row] : [row];
  });
  return [...header, ...body];
}

const columnsOf = (path: string): readonly string[] => path.split(" / ");

/** The names of a row's group and of those within it, where they are not those of the row above. */
function besideRow(section: string, above: string): readonly string[] {
  const [names, before] = [columnsOf(section), columnsOf(above)];
  const same = names.findIndex((name, at) => name !== before[at]);
  return names.map((name, at) => (same < 0 || at < same ? "" : name));
}

const repeats = (headers: GeneratedTable["headers"], column: number, level: number): boolean =>
  column > 0 && headers[column]?.slice(0, level + 1).join("\t") === headers[column - 1]?.slice(0, level + 1).join("\t");

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== "");

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Every cell under its heading, figures to the right, `gap` blanks between columns; a heading over all in their middle. */
function aligned(table: GeneratedTable, gap: number): string {
  const all = gridOf(table);
  const isOverAll =
    table.headers.length > 1 && table.headers.every(([top], _, [first]) => first?.length !== 1 && top === first?.[0]);
  const grid = isOverAll ? all.slice(1) : all;
  const names = table.beside ? 1 + columnsOf(table.beside.heading).length : 1;
  const widths = (grid[0] ?? []).map((_, c) => Math.max(...grid.map((row) => row[c]?.length ?? 0)));
  const put = (cell: string, c: number): string =>
    c < names ? cell.padEnd((widths[c] ?? 0) + (c < names - 1 ? gap : 0)) : cell.padStart((widths[c] ?? 0) + gap);
  const lines = grid.map((row) => row.map(put).join("").trimEnd());
  if (!isOverAll) return lines.join("\n");
  const [top = ""] = table.headers[0] ?? [];
  const before = (widths[0] ?? 0) + gap;
  const over = widths.slice(1).reduce((sum, width) => sum + width + gap, -gap);
  return [" ".repeat(before + Math.max(0, Math.floor((over - top.length) / 2))) + top, ...lines].join("\n");
}

const piped = (row: readonly string[]): string => `| ${row.join(" | ")} |`;

/** The ways in which texts of real responses have their tables. */
export const PRINTERS: readonly Printer[] = [
  {
    name: "tabs",
    whole: true,
    print: (table) =>
      gridOf(table)
        .map((row) => row.join("\t"))
        .join("\n"),
  },
  { name: "pipes", whole: true, print: (table) => gridOf(table).map(piped).join("\n") },
  {
    name: "pipes with a rule",
    whole: true,
    print: (table) => {
      const lines = gridOf(table).map(piped);
      const levels = table.headers[0]?.length ?? 0;
      return [
        ...lines.slice(0, levels),
        piped((lines[0] as string).split(" | ").map(() => "---")),
        ...lines.slice(levels),
      ].join("\n");
    },
  },
  {
    name: "commas",
    whole: true,
    print: (table) =>
      gridOf(table)
        .map((row) => row.map(quoted).join(","))
        .join("\n"),
  },
  { name: "aligned", whole: true, print: (table) => aligned(table, 3) },
  { name: "aligned, close", whole: false, print: (table) => aligned(table, 1) },
  { name: "a cell a line", whole: false, print: (table) => gridOf(table).flatMap(filled).join("\n") },
  { name: "a cell a line, blank lines", whole: false, print: (table) => gridOf(table).flatMap(filled).join("\n\n") },
  {
    name: "a cell a line, pipes",
    whole: false,
    print: (table) =>
      gridOf(table)
        .flatMap((row) => row.map((cell) => `${cell} |`))
        .join("\n"),
  },
  {
    name: "a space apart",
    whole: false,
    print: (table) =>
      gridOf(table)
        .map((row) => filled(row).join(" "))
        .join("\n"),
  },
  { name: "one line", whole: false, print: (table) => gridOf(table).flatMap(filled).join(" ") },
];
