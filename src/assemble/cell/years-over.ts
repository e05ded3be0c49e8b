import { mapped } from "../../mapped.ts";
import type { Block } from "../layout.ts";
import { mendTables } from "../mend-tables.ts";
import type { CellStream, StreamCell } from "./stream.ts";
import { textAt } from "./stream.ts";

// A year over the one period that begins in it, as the name that a report gives it: `2006`, `February 2006 to January 2007`.

/** A stream without such years, and each of them by the line of the period below it, as far as the stream was read. */
export interface YearsOver {
  readonly stream: CellStream;
  readonly years: ReadonlyMap<number, string>;
}

export function withYearsOver(stream: CellStream): YearsOver {
  const years = new Map<number, string>();
  const cells: StreamCell[] = [];
  let from = 0;
  const at: CellStream["at"] = (index) => {
    for (let cell = stream.at(from); cells.length <= index && cell; cell = stream.at(++from)) {
      const next = cell.kind === "year" ? stream.at(from + 1) : undefined;
      if (next?.kind === "period" && beginsIn(textAt(stream, from + 1), textAt(stream, from)))
        years.set(next.line, textAt(stream, from));
      else cells.push(cell);
    }
    return cells[index];
  };
  return { stream: { ...stream, at }, years };
}

const SPAN = /^[A-Z][a-z]{2,8} ((?:19|20)\d\d) (?:to|-|–) [A-Z][a-z]{2,8} (?:19|20)\d\d$/;

const beginsIn = (period: string, year: string): boolean => SPAN.exec(period)?.[1] === year;

/** The block with each year as the group of the row below it. */
export function groupedBy(block: Block | null, years: YearsOver["years"]): Block | null {
  if (!block || years.size === 0) return block;
  return mendTables(block, (table) => {
    const rows = mapped(table.rows, (row) => ({ ...row, group: years.get(row.line) ?? row.group }));
    return { ...table, rows };
  });
}
