import type { GeneratedTable } from "./generated-table.ts";
import type { Printer } from "./layouts.ts";

/** A cell's lines. */
type Cell = readonly string[];

/** A heading, and how many columns it stands over. */
interface Span {
  readonly text: string;
  readonly columns: number;
}

/** No wider is a heading, or a label, that is not a single word. */
const HEADING_WIDTH = 14;
const LABEL_WIDTH = 26;

/** Broken where the next word would not fit. */
function wrapped(text: string, width: number): Cell {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function spansOf({ headers }: GeneratedTable, level: number): readonly Span[] {
  const spans: { text: string; path: string; columns: number }[] = [];
  for (const path of headers) {
    const own = path.slice(0, level + 1).join("\t");
    const last = spans.at(-1);
    if (last?.path === own && level < path.length - 1) last.columns++;
    else spans.push({ text: path[level] ?? "", path: own, columns: 1 });
  }
  return spans;
}

/** Where the lines of cells stand that are shorter than the row: at its head, in its middle or at its foot. */
type Upright = "top" | "middle" | "bottom";

const before = (lines: number, height: number, upright: Upright): number =>
  upright === "top" ? 0 : upright === "bottom" ? height - lines : Math.floor((height - lines) / 2);

/** A row of cells of several lines, as lines of one cell a column. */
function linesOf(cells: readonly Cell[], upright: Upright): readonly (readonly string[])[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((cell) => cell[line - before(cell.length, height, upright)] ?? ""),
  );
}

const centred = (text: string, width: number): string =>
  (" ".repeat(Math.floor((width - text.length) / 2)) + text).padEnd(width);

/** Headings and labels wrapped in their columns, over figures to the right or in the middle; three blanks between columns. */
function aligned(table: GeneratedTable, headings: Upright, rows: Upright, put: "right" | "middle" = "right"): string {
  const leaves = table.headers.map((path) => wrapped(path.at(-1) ?? "", HEADING_WIDTH));
  const labels = table.rows.map(({ label, section }) => [
    ...wrapped(label, LABEL_WIDTH),
    ...(section ? [section] : []),
  ]);
  const stub = Math.max(...labels.flat().map(({ length }) => length), table.corner.length);
  const widths = table.headers.map((_, c) =>
    Math.max(
      ...(leaves[c] ?? []).map(({ length }) => length),
      ...table.rows.map(({ cells }) => cells[c]?.raw.length ?? 0),
    ),
  );
  const levels = table.headers[0]?.length ?? 0;
  const gap = "   ";
  // Headings over several columns make these wider where they need it, the last of them.
  for (let level = 0; level < levels - 1; level++) {
    let column = 0;
    for (const { text, columns } of spansOf(table, level)) {
      const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own + gap.length, -gap.length);
      if (text.length > width) widths[column + columns - 1] = (widths[column + columns - 1] ?? 0) + text.length - width;
      column += columns;
    }
  }
  const cell = (text: string, width: number): string => (put === "right" ? text.padStart(width) : centred(text, width));
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(stub), ...cells.map((text, c) => cell(text, widths[c] ?? 0))].join(gap).trimEnd();
  const over = Array.from({ length: levels - 1 }, (_, level) => {
    let column = 0;
    const cells = spansOf(table, level).map(({ text, columns }) => {
      const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own + gap.length, -gap.length);
      column += columns;
      return centred(text, width);
    });
    return ["".padEnd(stub), ...cells].join(gap).trimEnd();
  });
  const heads = linesOf([[table.corner], ...leaves], headings).map(([corner = "", ...cells]) => line(corner, cells));
  const body = table.rows.flatMap(({ section = "", label, cells }, at) => {
    const begins = section !== "" && section !== table.rows[at - 1]?.section;
    const own = linesOf([wrapped(label, LABEL_WIDTH), ...cells.map(({ raw }) => [raw])], rows);
    return [...(begins ? [section] : []), ...own.map(([name = "", ...texts]) => line(name, texts))];
  });
  return [...over, ...heads, ...body].join("\n");
}

/** The rows of a table of which each cell has its lines; a section is a row of one cell. */
function cellRows(table: GeneratedTable): readonly (readonly Cell[])[] {
  const levels = table.headers[0]?.length ?? 0;
  const over = Array.from({ length: levels - 1 }, (_, level) => [
    [""],
    ...spansOf(table, level).flatMap(({ text, columns }) => [
      wrapped(text, HEADING_WIDTH),
      ...Array.from({ length: columns - 1 }, () => [""]),
    ]),
  ]);
  const leaves = [[table.corner], ...table.headers.map((path) => wrapped(path.at(-1) ?? "", HEADING_WIDTH))];
  const body = table.rows.flatMap(({ section = "", label, cells }, at) => {
    const own = [wrapped(label, LABEL_WIDTH), ...cells.map(({ raw }) => [raw])];
    return section === "" || section === table.rows[at - 1]?.section
      ? [own]
      : [[[section], ...cells.map(() => [""])], own];
  });
  return [...over, leaves, ...body];
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const isFilled = (text: string): boolean => text !== "";

/** The ways in which texts have headings and labels of several lines. */
export const WRAPPED_PRINTERS: readonly Printer[] = [
  {
    name: "commas, wrapped",
    whole: true,
    print: (table) =>
      cellRows(table)
        .map((row) => row.map((cell) => quoted(cell.join("\n"))).join(","))
        .join("\n"),
  },
  {
    // Quotes over lines are not read among tabs yet.
    name: "tabs, wrapped",
    whole: false,
    print: (table) =>
      cellRows(table)
        .map((row) => row.map((cell) => (cell.length > 1 ? `"${cell.join("\n")}"` : cell.join(""))).join("\t"))
        .join("\n"),
  },
  {
    name: "pipes, wrapped",
    whole: true,
    print: (table) =>
      cellRows(table)
        .map((row) => `| ${row.map((cell) => cell.join("<br>")).join(" | ")} |`)
        .join("\n"),
  },
  { name: "aligned, wrapped", whole: false, print: (table) => aligned(table, "bottom", "top") },
  { name: "aligned, wrapped to the foot", whole: false, print: (table) => aligned(table, "top", "bottom") },
  {
    name: "aligned, wrapped to the middle",
    whole: false,
    print: (table) => aligned(table, "middle", "middle", "middle"),
  },
  {
    name: "a cell a line, wrapped",
    whole: false,
    print: (table) => cellRows(table).flat(2).filter(isFilled).join("\n"),
  },
  {
    name: "a space apart, wrapped",
    whole: false,
    print: (table) =>
      cellRows(table)
        .flatMap((row) => linesOf(row, "top").map((line) => line.filter(isFilled).join(" ")))
        .join("\n"),
  },
];
