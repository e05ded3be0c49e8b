import { type GridRow, spansOf } from "../grid.ts";
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
    cells: spansOf(fields.slice(1), index + 1),
    width: fields.length,
    afterPageBreak,
  };
}

/** What stands on a line that is no record, as a label with nothing beside it. */
export function wholeLine({ text, lines }: ClassifiedText, index: number): readonly Field[] {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  return [{ text: text.slice(start, end).trim(), start, end, line: index + 1, spaced: false }];
}
