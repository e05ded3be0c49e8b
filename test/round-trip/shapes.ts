import type { GeneratedCell, GeneratedTable } from "./generated-table.ts";
import type { Printer } from "./layouts.ts";

/** How one level's headings, each over one column, are printed with the rows: no corner where there is none. */
const headings = ({ headers }: GeneratedTable): readonly string[] => headers.map((path) => path.join(" "));

const raws = (cells: readonly GeneratedCell[]): readonly string[] => cells.map(({ raw }) => raw);

/** The header and the rows, each printed by a function; sections, where there are any, on lines between. */
function printed(table: GeneratedTable, line: (cells: readonly string[]) => string, section = (name: string) => name) {
  const rows = table.rows.flatMap(({ section: name = "", label, cells }, at) => [
    ...(name !== "" && name !== table.rows[at - 1]?.section ? [section(name)] : []),
    line([label, ...raws(cells)]),
  ]);
  return [line([table.corner, ...headings(table)]), ...rows].join("\n");
}

/** Some of a table's columns. */
const columnsOf = (table: GeneratedTable, from: number, to: number): GeneratedTable => ({
  ...table,
  headers: table.headers.slice(from, to),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
});

/** A table beside another: lines joined, the second's beginning at one place. */
function besideEachOther(left: string, right: string): string {
  const [lines, others] = [left.split("\n"), right.split("\n")];
  const width = Math.max(...lines.map(({ length }) => length)) + 4;
  return lines.map((line, at) => (line.padEnd(width) + (others[at] ?? "")).trimEnd()).join("\n");
}

function aligned(table: GeneratedTable): string {
  const grid = [[table.corner, ...headings(table)], ...table.rows.map(({ label, cells }) => [label, ...raws(cells)])];
  const widths = (grid[0] ?? []).map((_, c) => Math.max(...grid.map((row) => row[c]?.length ?? 0)));
  return grid
    .map((row) => row.map((cell, c) => (c ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0))).join("   "))
    .join("\n");
}

const tag = (name: string) => (cell: string) => `<${name}>${cell}</${name}>`;
const escaped = (cell: string): string => cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const canBePrinted = ({ headers, rows }: GeneratedTable): boolean =>
  headers[0]?.length === 1 &&
  rows.every(({ section, cells }) => section === undefined && cells.every(({ raw }) => raw !== ""));

/** Prints that hold any table of one header level whose cells are all printed. */
export const SHAPES: readonly Printer[] = [
  { name: "slashes", whole: true, print: (table) => printed(table, (cells) => cells.join(" / ")) },
  { name: "semicolons", whole: true, print: (table) => printed(table, (cells) => cells.join(";")) },
  { name: "semicolons apart", whole: true, print: (table) => printed(table, (cells) => cells.join(" ; ")) },
  { name: "dashes", whole: false, print: (table) => printed(table, (cells) => cells.join(" - ")) },
  {
    name: "pipes, none outside",
    whole: true,
    print: (table) => {
      const [header = "", ...rows] = printed(table, (cells) => cells.join(" | ")).split("\n");
      return [header, header.replaceAll(/[^|]+/g, "---"), ...rows].join("\n");
    },
  },
  {
    name: "HTML",
    whole: true,
    print: (table) => {
      const [header = "", ...rows] = printed(
        table,
        (cells) => `<tr>${cells.map((cell) => tag("td")(escaped(cell))).join("")}</tr>`,
        (name) => `<tr><th colspan="${table.headers.length + 1}">${name}</th></tr>`,
      ).split("\n");
      return `<table>\n${header.replaceAll("td>", "th>")}\n${rows.join("\n")}\n</table>`;
    },
  },
  {
    name: "commas under a title",
    whole: true,
    print: (table) => {
      const blanks = ",".repeat(table.headers.length);
      const body = printed(
        table,
        (cells) => cells.map(quoted).join(","),
        (name) => quoted(name) + blanks,
      );
      return `"Figures by ${table.corner.toLowerCase()}, as recorded"${blanks}\n${blanks}\n${body}`;
    },
  },
  {
    name: "figures below labels",
    whole: false,
    print: (table) => printed(table, ([label, ...figures]) => `${label}\n${figures.join(" ")}`).replace("\n", " "),
  },
  {
    name: "columns continued below",
    whole: false,
    print: (table) => {
      const half = Math.ceil(table.headers.length / 2);
      const parts = [columnsOf(table, 0, half), columnsOf(table, half, table.headers.length)];
      return parts
        .filter(({ headers }) => headers.length > 0)
        .map(aligned)
        .join("\n\n");
    },
  },
  {
    name: "columns continued below, tabs",
    whole: true,
    print: (table) => {
      const half = Math.ceil(table.headers.length / 2);
      const parts = [columnsOf(table, 0, half), columnsOf(table, half, table.headers.length)];
      return parts
        .filter(({ headers }) => headers.length > 0)
        .map((part) => printed(part, (cells) => cells.join("\t")))
        .join("\n\n");
    },
  },
  {
    name: "rows beside each other",
    whole: false,
    print: (table) => {
      const half = Math.ceil(table.rows.length / 2);
      const [left, right] = [table.rows.slice(0, half), table.rows.slice(half)];
      return besideEachOther(aligned({ ...table, rows: left }), aligned({ ...table, rows: right }));
    },
  },
  {
    name: "rows beside each other, tabs",
    whole: false,
    print: (table) => {
      const half = Math.ceil(table.rows.length / 2);
      const line = (cells: readonly string[]) => cells.join("\t");
      const right = printed({ ...table, rows: table.rows.slice(half) }, line).split("\n");
      return printed({ ...table, rows: table.rows.slice(0, half) }, line)
        .split("\n")
        .map((left, at) => `${left}\t${right[at] ?? "\t".repeat(table.headers.length)}`)
        .join("\n");
    },
  },
];

/** Of which none says whether its labels are the headings. */
export const COLUMN_AFTER_COLUMN: Printer = {
  name: "column after column",
  whole: false,
  print: (table) =>
    [
      [table.corner, ...table.rows.map(({ label }) => label)],
      ...table.headers.map((path, c) => [path.join(" "), ...table.rows.map(({ cells }) => cells[c]?.raw ?? "")]),
    ]
      .flat()
      .join("\n"),
};
