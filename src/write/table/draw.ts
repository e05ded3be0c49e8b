import type { Palette } from "../terminal/palette.ts";
import { displayWidth, padEnd, padStart, truncate, wrap } from "../terminal/width.ts";
import type { Shown } from "./figure.ts";
import type { Grid, GridRow } from "./grid.ts";
import { MARGIN, type Panel, RULE, runsOf } from "./panels.ts";

/** Lines that a label or a header is given before it ends in `…`. */
const LABEL_LINES = 3;
const HEADER_LINES = 3;

/** Draws one panel of a grid: header, rows, and rules that set the totals apart. Lines have no space at their end. */
export function drawPanel(grid: Grid, panel: Panel, palette: Palette): string[] {
  const rule = palette.faint("─".repeat(panelWidth(grid, panel)));
  const lines = [...headerLines(grid, panel).map((line) => palette.strong(line)), rule];
  let group: string | null = null;
  grid.rows.forEach((row, r) => {
    const before = grid.rows[r - 1];
    if (before && before.role !== row.role) lines.push(rule);
    if (row.group !== group && row.group !== null)
      lines.push(palette.strong(truncate(row.group, panelWidth(grid, panel))));
    group = row.group;
    lines.push(...rowLines(grid, panel, row, palette));
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
  const [first = "", ...more] = labelLines(row.label, panel.labelWidth - 1);
  let line = padEnd(first, panel.labelWidth);
  if (row.role === "total") line = palette.strong(line);
  panel.columns.forEach((column, i) => {
    const cell = row.cells[column] ?? { text: "", look: "faint" };
    line += `${palette.faint(ruleBefore(grid, column))} ${paint(cell, panel.widths[i] ?? 1, palette)}`;
  });
  return [line.trimEnd(), ...more];
}

function labelLines(label: string, width: number): string[] {
  if (displayWidth(label) <= width) return [label];
  const [first = "", ...more] = wrap(label, width - 2, LABEL_LINES);
  return [first, ...more.map((line) => `  ${line}`)];
}

/** A figure in its column; a failed total is marked, for those who see no colours. */
function paint({ text, look }: Shown, width: number, palette: Palette): string {
  const padded = padStart(text, width);
  if (look === "failed") return palette.bad(`${padded}!`);
  if (look === "faint") return `${palette.faint(padded)} `;
  return `${look === "doubtful" ? palette.doubtful(padded) : padded} `;
}

function headerLines(grid: Grid, panel: Panel): string[] {
  const levels = grid.headers[0]?.length ?? 0;
  const lines: string[] = [];
  for (let level = 0; level < levels; level++) {
    const isLast = level === levels - 1;
    const spans = runsOf(grid, level, panel.columns).map((run) => {
      const space = run.reduce((total, column) => {
        const width = panel.widths[panel.columns.indexOf(column)] ?? 1;
        return total + width + MARGIN + ruleBefore(grid, column).length;
      }, 0);
      const rule = ruleBefore(grid, run[0] ?? 0);
      const width = space - MARGIN - rule.length;
      const text = grid.headers[run[0] ?? 0]?.[level] ?? "";
      return { rule, width, isSpan: run.length > 1, texts: text === "" ? [] : wrap(text, width, HEADER_LINES) };
    });
    const height = Math.max(1, ...spans.map(({ texts }) => texts.length));
    for (let at = 0; at < height; at++) {
      const label = isLast && at === height - 1 ? truncate(grid.corner, panel.labelWidth - 1) : "";
      let line = padEnd(label, panel.labelWidth);
      for (const { rule, width, isSpan, texts } of spans) {
        const text = texts[at - (height - texts.length)] ?? "";
        line += `${rule} ${isSpan ? centred(text, width) : padStart(text, width)} `;
      }
      lines.push(line.trimEnd());
    }
  }
  return lines;
}

function centred(text: string, width: number): string {
  const before = Math.max(0, Math.floor((width - displayWidth(text)) / 2));
  return padEnd(" ".repeat(before) + text, width);
}
