import { mapped } from "../../mapped.ts";
import type { Spans } from "../../table.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import type { Field } from "./record.ts";

/** A record, begun on the line with an index, as a row of the grid. */
export function gridRow(
  { lines }: ClassifiedText,
  index: number,
  fields: readonly Field[],
  afterPageBreak: boolean,
): GridRow {
  const [label] = fields as readonly [Field];
  return {
    line: index + 1,
    label: { text: label.text, line: label.line, column: label.start - (lines[label.line - 1]?.start ?? 0) + 1 },
    cells: cellsOf(fields, index + 1),
    width: fields.length,
    afterPageBreak,
  };
}

/** The cells to the right of the label, in a row on the line with a number; their own lines where any stands on another. */
export function cellsOf([, ...fields]: readonly Field[], rowLine: number): Spans {
  const offsets = fields.flatMap(({ start, end }) => [start, end]);
  return { offsets, lines: fields.every(({ line }) => line === rowLine) ? null : mapped(fields, ({ line }) => line) };
}

/** What stands on a line that is no record, as a label with nothing beside it. */
export function wholeLine({ text, lines }: ClassifiedText, index: number): readonly Field[] {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  return [{ text: text.slice(start, end).trim(), start, end, line: index + 1, spaced: false }];
}
