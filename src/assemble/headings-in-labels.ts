import { diagnose } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { lineText } from "./text-of.ts";
import { isTotalLabel } from "./total-label.ts";
import { isRestOf } from "./wrapped.ts";

// Extractors of PDFs print the heading of a section right above the label of its first row, as the two lines of a label are.
// Where all sections have the same labels, and a total behind them, these tell which lines are headings.

/** The rows of a section, with the heading on the first line of its first label; null where that is one line. */
interface Section {
  readonly rows: readonly PrintedRow[];
  readonly heading: string | null;
  readonly labels: readonly string[];
}

/** The table with such headings over their rows. Rows of a section whose heading stands elsewhere have none, which is told. */
export function withHeadingsFromLabels(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const sections = mapped(sectionsOf(table.rows), (rows) => sectionOf(document, rows));
  const [first] = sections;
  if (!first || sections.length < 2 || first.labels.length < 2) return table;
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  // What comes again is the first part of a label, and no heading.
  if (headings.length === 0 || new Set(headings).size < headings.length) return table;
  const names = first.labels.join("\n");
  if (sections.some(({ labels }) => labels.join("\n") !== names)) return table;
  const groups = mapped(sections, ({ rows, heading }, at) => {
    const own = rows[0]?.group ?? null;
    const isOver = own !== null && own !== sections[at - 1]?.rows.at(-1)?.group;
    return { group: heading ?? (isOver ? own : null), isTwice: heading !== null && isOver };
  });
  if (groups.some(({ isTwice }) => isTwice)) return table;
  const changed = new Map<PrintedRow, PrintedRow>();
  sections.forEach(({ rows, labels }, at) => {
    const group = groups[at]?.group ?? null;
    rows.forEach((row, index) => {
      changed.set(row, { ...row, group, label: labels[index] as string });
    });
  });
  const without = sections.find((_, at) => groups[at]?.group === null);
  return {
    ...table,
    rows: mapped(table.rows, (row) => changed.get(row) ?? { ...row, group: null }),
    diagnostics: without ? [...table.diagnostics, lacksHeading(without)] : table.diagnostics,
  };
}

function lacksHeading({ rows: [first] }: Section) {
  const { line, column, label } = first as PrintedRow;
  const message = `the rows from "${label}" on are a section, and its heading stands elsewhere; they were given none`;
  return diagnose("table/section-guessed", { line, column }, message);
}

/** The rows up to each total; that of all at the end is of no section. */
function sectionsOf(rows: readonly PrintedRow[]): readonly (readonly PrintedRow[])[] {
  const found: PrintedRow[][] = [[]];
  for (const row of rows) {
    found.at(-1)?.push(row);
    if (isTotalLabel(stripMarkup(row.label))) found.push([]);
  }
  return found.filter(({ length }) => length > 1);
}

function sectionOf(document: ClassifiedText, rows: readonly PrintedRow[]): Section {
  const { label, line } = rows[0] as PrintedRow;
  const [above, below] = [lineText(document, line - 1), lineText(document, line)];
  const areTwo = above !== "" && below !== "" && stripMarkup(label) === `${above} ${below}`;
  const isTwo = areTwo && !isRestOf(above, below);
  const labels = mapped(rows, (row) => row.label);
  return { rows, heading: isTwo ? above : null, labels: isTwo ? [below, ...labels.slice(1)] : labels };
}
