import type { PrintedTable } from "../table.ts";
import { withFirstGroups } from "./aligned/first-groups.ts";
import { withWholePeriods } from "./broken-periods.ts";
import { withGroupsBeforeLabels } from "./group-before-label.ts";
import { withoutHeadingsOutOfPlace } from "./heading-out-of-place.ts";
import { withHeadingsFromLabels } from "./headings-in-labels.ts";
import type { Block, ClassifiedText, Layout } from "./layout.ts";
import { aligned } from "./layouts/aligned.ts";
import { cellLine } from "./layouts/cell-line.ts";
import { cellPipe } from "./layouts/cell-pipe.ts";
import { collapsed } from "./layouts/collapsed.ts";
import { csv } from "./layouts/csv.ts";
import { glued } from "./layouts/glued.ts";
import { headerLine } from "./layouts/header-line.ts";
import { html } from "./layouts/html.ts";
import { keyValue } from "./layouts/key-value.ts";
import { oneLine } from "./layouts/one-line.ts";
import { pipe } from "./layouts/pipe.ts";
import { ruled } from "./layouts/ruled.ts";
import { tab } from "./layouts/tab.ts";
import { endOfLetterhead, isContents, isOfBrokenDates, isOfNumberedNames, isOfWebsite } from "./listing.ts";
import { withMeasureOver } from "./measure-over.ts";
import { mendTables } from "./mend-tables.ts";
import { withMovedBlanks } from "./moved-blanks.ts";
import { withNotedYears } from "./noted-years.ts";
import { withNotesBelow } from "./notes-below.ts";
import { withNounOfPeriods } from "./noun-of-periods.ts";
import { withPeriodOver } from "./period-over.ts";
import { withPlacedHeadings } from "./pipe/placed-headings.ts";
import { withoutRowAsHeader } from "./row-as-header.ts";
import { withoutSectionAsHeader } from "./section-as-header.ts";
import { withSharesOver } from "./shares-over.ts";
import { withTotalBeforeSection } from "./total-before-section.ts";
import { withoutTwinHeading } from "./twin-heading.ts";
import { withoutWeekdays } from "./weekday-column.ts";
import { withYearsOverParts } from "./year-before-part.ts";

/** Every layout, in the order in which they are tried at a line: those whose marks are plainest first. */
export const LAYOUTS: readonly Layout[] = [
  html,
  tab,
  ruled,
  cellPipe,
  pipe,
  csv,
  headerLine,
  cellLine,
  aligned,
  glued,
  oneLine,
  collapsed,
  keyValue,
];

/** What is mended of headers, and of rows below them, whatever the layout, in this order. */
const MENDS: readonly ((table: PrintedTable, document: ClassifiedText) => PrintedTable)[] = [
  withNotedYears,
  withFirstGroups,
  withWholePeriods,
  withMovedBlanks,
  withNounOfPeriods,
  withoutTwinHeading,
  withoutRowAsHeader,
  withoutSectionAsHeader,
  withTotalBeforeSection,
  withoutWeekdays,
  withPeriodOver,
  withMeasureOver,
  withSharesOver,
  withYearsOverParts,
  withGroupsBeforeLabels,
  withPlacedHeadings,
  withHeadingsFromLabels,
  withoutHeadingsOutOfPlace,
];

/** Finds the blocks of a document that hold tables, in reading order. */
export function assemble(
  { text, tokens, lines, pages, roles }: ClassifiedText,
  layouts: readonly Layout[] = LAYOUTS,
): readonly Block[] {
  const blocks: Block[] = [];
  // The lines of a table that is found are data to those that follow: none of them is a heading.
  const known = [...roles];
  const document: ClassifiedText = { text, tokens, lines, pages, roles: known };
  for (let i = 0; i < lines.length; ) {
    const block = known[i] === "blank" ? null : firstBlock(document, layouts, i);
    const listing = block && endOfListing(document, block);
    if (listing) {
      i = listing;
      continue;
    }
    if (block) {
      // What looks like a table of days is none, and no heading of the next.
      if (!block.readings[0].tables.some((table) => isOfBrokenDates(text, table))) blocks.push(block);
      for (let line = block.start; line < block.end; line++) if (known[line] === "prose") known[line] = "data";
    }
    i = block ? block.end : i + 1;
  }
  const areNoted = blocks.length > 1 && blocks.some(({ readings: [{ tables }] }) => tables.some(hasNotes));
  return areNoted ? withNotesBelow(blocks) : blocks;
}

const hasNotes = ({ notes }: PrintedTable): boolean => notes.length > 0;

/** Index after the lines of a block that are no table, though they stand in columns; null where it is one. */
function endOfListing(document: ClassifiedText, { start, end, readings: [literal] }: Block): number | null {
  const { text } = document;
  const isList = (table: PrintedTable): boolean =>
    isContents(document, start, table) || isOfNumberedNames(text, table) || isOfWebsite(table);
  return endOfLetterhead(document, start, end) ?? (literal.tables.every(isList) ? end : null);
}

function firstBlock(document: ClassifiedText, layouts: readonly Layout[], from: number): Block | null {
  for (const layout of layouts) {
    const block = layout.read(document, from);
    if (block) return MENDS.reduce((its, mend) => mendTables(its, (table) => mend(table, document)), block);
  }
  return null;
}
