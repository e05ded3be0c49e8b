import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import { cleanLabel } from "./label.ts";
import type { ClassifiedText } from "./layout.ts";

/** `Total (Street Lighting)`, `Total - Cemetery`: the total of what it names. */
const OF_SECTION = /^(?:sub[ -]?)?total(?: ?\(([^()]{2,60})\)| ?[-–:]? ?([^\d()£]{2,60}))/i;

/**
 * A table of one column without a heading that is the name of its first section: a total behind its rows names it, and the
 * table goes on with others, or the name was cut in two (`Street | Lighting`).
 */
export function withoutSectionAsHeader(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const section = sectionOver(document, table);
  return section === null ? table : underSection(table, section);
}

/** A section's name, and how many rows are under it. */
interface Section {
  readonly name: string;
  readonly rows: number;
}

function sectionOver({ text, lines, roles }: ClassifiedText, table: PrintedTable): Section | null {
  const { corner, headers, rows, lastLine } = table;
  const [path] = headers;
  const heading = path?.[0];
  if (headers.length !== 1 || path?.length !== 1 || heading === undefined) return null;
  const whole = corner === "" ? heading : `${corner} ${heading}`;
  const total = rows.findIndex(({ label }) => namedBy(label) !== null);
  if (total >= 0) {
    const named = namedBy(rows[total]?.label ?? "");
    if (corner !== "" && named === plain(whole)) return { name: whole, rows: total + 1 };
    const goesOn = rows.some(({ group }, at) => at > total && group !== null);
    return goesOn && named === plain(heading) ? { name: heading, rows: total + 1 } : null;
  }
  if (corner === "") return null;
  let below = lastLine;
  while (roles[below] === "blank") below++;
  const line = lines[below];
  const named = line ? namedBy(text.slice(line.start, line.end).trim()) : null;
  return named === plain(whole) ? { name: whole, rows: rows.length } : null;
}

/** What a label says that it is the total of. */
function namedBy(label: string): string | null {
  if (!/total/i.test(label)) return null;
  const [, inBrackets, behind] = OF_SECTION.exec(cleanLabel(label)) ?? [];
  const name = inBrackets ?? behind;
  return name === undefined ? null : plain(name);
}

const plain = (name: string): string =>
  cleanLabel(name)
    .replace(/[:\s]+$/, "")
    .toLowerCase();

/** The table under no heading: its rows are in the section, or all of it is. */
function underSection(table: PrintedTable, { name, rows: count }: Section): PrintedTable {
  const bare = { ...table, corner: "", headers: [[]] };
  if (count < table.rows.length) {
    const rows = mapped(table.rows, (row, at) => (at < count && row.group === null ? { ...row, group: name } : row));
    return { ...bare, rows };
  }
  return { ...bare, heading: table.heading === null ? name : `${table.heading} ${name}` };
}
