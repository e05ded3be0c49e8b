import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { Note, PrintedTable } from "../table.ts";
import type { Block, Reading } from "./layout.ts";

/** `2023*`: a mark that is the same all through a text; numbers and letters of notes begin again below each table. */
const MARKED = /^(.{2,40}?)\s?(\*{1,3}|\^{1,2}|[†‡§#])$/;

/** The blocks with the notes below a later table that periods of one without notes point at: `* To 30 June`, said once for all. */
export function withNotesBelow(blocks: readonly Block[]): readonly Block[] {
  let below: readonly Note[] = [];
  const found = mapped(blocks.toReversed(), (block): Block => {
    const [literal, ...others] = block.readings;
    const readings: Block["readings"] = [
      readAbove(literal, below),
      ...mapped(others, (reading) => readAbove(reading, below)),
    ];
    below = literal.tables.find(({ notes }) => notes.length > 0)?.notes ?? below;
    return { ...block, readings };
  });
  return found.toReversed();
}

/** A reading whose tables stand above some notes. */
function readAbove(reading: Reading, notes: readonly Note[]): Reading {
  let below = notes;
  const tables = mapped(reading.tables.toReversed(), (table) => {
    const read = table.notes.length > 0 ? table : withThose(table, below);
    below = table.notes.length > 0 ? table.notes : below;
    return read;
  });
  return { ...reading, tables: tables.toReversed() };
}

function withThose(table: PrintedTable, below: readonly Note[]): PrintedTable {
  const marks = below.length > 0 ? marksOf(table) : [];
  const notes = below.filter(({ mark }) => marks.includes(mark));
  return notes.length > 0 ? { ...table, notes } : table;
}

/** The marks behind the periods of a table. */
function marksOf({ headers, rows }: PrintedTable): readonly string[] {
  const texts = [...headers.flat(), ...mapped(rows, ({ label }) => label)];
  return texts.flatMap((text) => {
    const [, period = "", mark = ""] = MARKED.exec(text) ?? [];
    return mark !== "" && readLabelPeriod(period) ? [mark] : [];
  });
}
