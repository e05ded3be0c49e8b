import type { Palette } from "../terminal/palette.ts";
import { displayWidth, padEnd, padStart, wrap } from "../terminal/width.ts";
import { breakToFit } from "./break-text.ts";
import type { Shown } from "./figure.ts";
import type { Grid, GridRow } from "./grid.ts";
import { COLUMN_LINES, MARGIN, type Panel, RULE, runsOf } from "./panels.ts";

/** Lines that a label is given before words are left out. */
const LABEL_LINES = 6;
/** Lines that the heading of a group is given. */
const GROUP_LINES = 3;
/** What lines after a label's first begin with. */
const INDENT = "  ";

/**
 * Draws one panel of a grid on lines of so many places: header, rows, and rules that set the totals apart. Lines have
 * no space at their end.
 */
export function drawPanel(grid: Grid, panel: Panel, palette: Palette, width: number): string[] {
  const rule = palette.faint("─".repeat(panelWidth(grid, panel)));
  const lines = [...headerLines(grid, panel).map((line) => palette.strong(line)), rule];
  let group: string | null = null;
  grid.rows.forEach((row, r) => {
    const before = grid.rows[r - 1];
    if (before && before.role !== row.role) lines.push(rule);
    if (row.group !== group && row.group !== null)
      lines.push(...hanging(row.group, width, GROUP_LINES).map((line) => palette.strong(line)));
    group = row.group;
    lines.push(
      ...(row.together === null
        ? rowLines(grid, panel, row, palette)
        : togetherLines(panel, row.label, row.together, palette, width)),
    );
  });
  return lines;
}

function panelWidth(grid: Grid, panel: Panel): number {
  return panel.columns.reduce(
    (width, column, i) => width + (panel.widths[i] ?? 1) + MARGIN + ruleBefore(grid, column).length,
    panel.labelWidth,
  );
}

function ruleBefore(grid: Grid, column: number): string {
  return grid.columnRoles[column] === "total" ? RULE : "";
}

function rowLines(grid: Grid, panel: Panel, row: GridRow, palette: Palette): string[] {
  const labels = hanging(row.label, panel.labelWidth - 1, LABEL_LINES);
  let height = labels.length;
  // Nearly every cell stands on one line; of a large table, a list for each would cost as much as drawing it.
  const broken = new Map<number, string[]>();
  panel.columns.forEach((column, i) => {
    const { text } = row.cells[column] ?? NO_CELL;
    if (displayWidth(text) <= (panel.widths[i] ?? 1)) return;
    const texts = cellLines(text, panel.widths[i] ?? 1);
    broken.set(i, texts);
    height = Math.max(height, texts.length);
  });
  const lines: string[] = [];
  for (let at = 0; at < height; at++) {
    const label = padEnd(labels[at] ?? "", panel.labelWidth);
    let line = row.role === "total" ? palette.strong(label) : label;
    panel.columns.forEach((column, i) => {
      const { text, look } = row.cells[column] ?? NO_CELL;
      const texts = broken.get(i);
      const shown = (texts ? texts[at] : at === 0 ? text : "") ?? "";
      const isLast = at === (texts?.length ?? 1) - 1;
      line += `${palette.faint(ruleBefore(grid, column))} ${paint(shown, look, isLast, panel.widths[i] ?? 1, palette)}`;
    });
    lines.push(line.trimEnd());
  }
  return lines;
}

/** A row of which it is not known which figure stands in which column: what is printed, said to be so. */
function togetherLines(panel: Panel, label: string, text: string, palette: Palette, width: number): string[] {
  const labels = hanging(label, panel.labelWidth - 1, LABEL_LINES);
  const texts = wrap(`${text} (columns not known)`, width - panel.labelWidth - 1);
  return Array.from({ length: Math.max(labels.length, texts.length) }, (_, at) =>
    `${padEnd(labels[at] ?? "", panel.labelWidth)} ${palette.doubtful(texts[at] ?? "")}`.trimEnd(),
  );
}

const NO_CELL: Shown = { text: "", look: "faint" };

/** A text in lines of so many places, those after the first indented. */
function hanging(text: string, width: number, lines: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const [first = "", ...more] = breakToFit(text, width - INDENT.length, lines);
  return [first, ...more.map((line) => INDENT + line)];
}

/** A cell's text in the lines of its column. Figures are never cut, only words. */
function cellLines(text: string, width: number): string[] {
  return /\p{L}/u.test(text) ? breakToFit(text, width, COLUMN_LINES) : wrap(text, width);
}

/** A figure in its column; a failed total is marked behind its last line, for those who see no colours. */
function paint(text: string, look: Shown["look"], isLast: boolean, width: number, palette: Palette): string {
  const padded = padStart(text, width);
  if (text === "") return `${padded} `;
  if (look === "failed") return palette.bad(`${padded}${isLast ? "!" : " "}`);
  if (look === "faint") return `${palette.faint(padded)} `;
  return `${look === "doubtful" ? palette.doubtful(padded) : padded} `;
}

function headerLines(grid: Grid, panel: Panel): string[] {
  const levels = grid.headers[0]?.length ?? 0;
  const corner = grid.corner === "" ? [] : breakToFit(grid.corner, panel.labelWidth - 1, COLUMN_LINES);
  const lines: string[] = [];
  for (let level = 0; level < levels; level++) {
    const others = [...new Set(grid.headers.map((path) => path[level] ?? ""))].slice(0, MOST_COMPARED);
    const spans = runsOf(grid, level, panel.columns).map((run) => {
      const space = run.reduce((total, column) => {
        const width = panel.widths[panel.columns.indexOf(column)] ?? 1;
        return total + width + MARGIN + ruleBefore(grid, column).length;
      }, 0);
      const rule = ruleBefore(grid, run[0] ?? 0);
      const width = space - MARGIN - rule.length;
      const text = grid.headers[run[0] ?? 0]?.[level] ?? "";
      return {
        rule,
        width,
        isSpan: run.length > 1,
        texts: text === "" ? [] : breakToFit(text, width, COLUMN_LINES, others),
      };
    });
    const isLast = level === levels - 1;
    const labels = isLast ? corner : [];
    const height = Math.max(labels.length, ...spans.map(({ texts }) => texts.length));
    for (let at = 0; at < height; at++) {
      let line = padEnd(labels[at - (height - labels.length)] ?? "", panel.labelWidth);
      for (const { rule, width, isSpan, texts } of spans) {
        const text = texts[at - (height - texts.length)] ?? "";
        line += `${rule} ${isSpan ? centred(text, width) : padStart(text, width)} `;
      }
      lines.push(line.trimEnd());
    }
  }
  return lines;
}

/** Headers that one is told apart from where it is cut. */
const MOST_COMPARED = 100;

function centred(text: string, width: number): string {
  const before = Math.max(0, Math.floor((width - displayWidth(text)) / 2));
  return padEnd(" ".repeat(before) + text, width);
}
