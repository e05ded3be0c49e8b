import type { ClassifiedText } from "../layout.ts";
import { type CsvRecord, type Delimiter, recordAt } from "./record.ts";

/** Gives the record that begins at the line with an index; null where the line stands inside of one. */
export type RecordsByLine = (index: number) => CsvRecord | null;

/** The records from a line on, in order, each split when it is first asked for. */
export function recordsFrom(document: ClassifiedText, from: number, delimiter: Delimiter): RecordsByLine {
  // For each line, at which its record begins.
  const begins: number[] = [];
  let latest = from;
  let record = recordAt(document, from, delimiter);
  const read = (index: number): CsvRecord => {
    // The same line is asked for several times.
    if (index !== latest) record = recordAt(document, index, delimiter);
    latest = index;
    return record;
  };
  return (index) => {
    if (index < from) return read(index);
    while (from + begins.length <= index) {
      const begin = from + begins.length;
      for (let left = read(begin).end - begin; left > 0; left--) begins.push(begin);
    }
    return begins[index - from] === index ? read(index) : null;
  };
}
