import { type Cells, REPORTED, unitAt } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { Place } from "../place.ts";
import { firstWord } from "../quick-look.ts";
import type { Column, Row } from "../table.ts";
import { type StatedUnits, statedUnit } from "./units.ts";

// Names of amounts, times and rates whose unit nothing says: `Total cost`, `Average wait`. A figure without a unit is
// given as a count, which is not what such a name means.

const QUALIFIERS = new Set(
  "total average mean median net gross overall annual estimated actual approximate".split(" "),
);
const MEASURED = new Set(
  "cost costs spend spending expenditure income revenue budget salary salaries wages wait rate duration".split(" "),
);
/** Behind such a word: `Cost of repairs`, `Rate per 1,000`, but not `Cost appeals`. */
const LINKS = new Set("of to on for in from per by received generated raised".split(" "));
/** A longer name that ends so says why something is counted: `Requests refused on the grounds of excessive costs`. */
const MOST_WORDS = 4;
const LONGEST = 80;
/** The rows of a longer table are things, each with the same measures. */
const MOST_ROWS = 1000;

/** Whether a column or a row is named for an amount, a time or a rate, which no count is. */
function namesMeasure(name: string): boolean {
  if (name.length > LONGEST || !mayNameMeasure(name)) return false;
  const words = name.toLowerCase().split(" ");
  if (words.length <= MOST_WORDS && MEASURED.has(words.at(-1) ?? "")) return true;
  const at = QUALIFIERS.has(words[0] ?? "") ? 1 : 0;
  return MEASURED.has(words[at] ?? "") && LINKS.has(words[at + 1] ?? "");
}

/** A look at the first word and the last. */
function mayNameMeasure(name: string): boolean {
  const first = firstWord(name);
  return (
    QUALIFIERS.has(first) || MEASURED.has(first) || MEASURED.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase())
  );
}

/** Tells once of a table that names of its columns, or else of its rows, are those of no count, though no unit is said. */
export function findingOfUnsaidUnit(
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly Row[] },
  cells: Cells,
  stated: StatedUnits,
  head: Place,
): Diagnostic | null {
  const isCounted = (r: number, c: number): boolean => {
    const at = r * cells.width + c;
    return cells.statuses[at] === REPORTED && unitAt(cells, at) === "count" && statedUnit(stated, r, c) === null;
  };
  for (let c = 0; c < columns.length; c++) {
    const name = columns[c]?.measure ?? "";
    if (namesMeasure(name) && rows.some((_, r) => isCounted(r, c))) return unsaid(name, head);
  }
  for (let r = 0; r < rows.length && rows.length <= MOST_ROWS; r++) {
    const { label, line, column } = rows[r] as Row;
    if (namesMeasure(label) && columns.some((_, c) => isCounted(r, c))) return unsaid(label, { line, column });
  }
  return null;
}

function unsaid(name: string, place: Place): Diagnostic {
  return diagnose("value/unit-unsaid", place, `nothing says what "${name}" is in, so its figures have the unit count`, {
    actual: name,
  });
}
