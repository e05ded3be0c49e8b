import { cellText, countCells, type GridRow, isBlank, isBlankFrom } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

/** `Our Ref: FOI 1234/20`, `FOI request reference: 22-118`, `Date of response: 8 August 2023`. */
const ENTRY =
  /^(?:(?:our|your|my|foia?|eir|rfi|request|case|file|response|disclosure|freedom|of|information) ){0,5}(?:ref(?:erence)?(?: ?(?:no|num|number|id|code)\b)?\.?|date(?: of (?:the |this )?(?:response|reply|letter|issue|publication|disclosure|request)| (?:issued|sent|received|published|responded|answered))?) ?: {0,24}.{0,24}\d/i;

/** Whether a text is a reference or a date as a letter's head gives them: neither a row nor a heading over columns. */
export function isLetterheadEntry(text: string): boolean {
  // Most texts have no colon.
  return text.includes(":") && ENTRY.test(text);
}

export const isLetterheadLine = (document: ClassifiedText, index: number): boolean =>
  isLetterheadEntry(lineText(document, index));

/** `Our ref:`, `Date:`, `Force:`: in a cell before what it names. */
const LABEL =
  /^(?:(?:our|your|my|foia?|eir|rfi|request|case) )*(?:ref(?:erence)?(?: ?(?:no|number|id))?|date(?: [a-z ]{2,24})?|tel(?:ephone)?|e-?mail|fax|from|to|subject|force|organisation|(?:public )?authority|department|directorate|team|contact|issued?|received)\.?:$/i;

/** `Title:`, `Period:`: above the table of a sheet, which is wider; over two columns such a word is a heading. */
const LABEL_OF_SHEET =
  /^(?:title|summary|description|(?:reporting )?period|source|basis|geography|coverage|units?|published(?: by| on)?|publisher|publication|revised|status|frequency|(?:last |next )?(?:updated?|release))(?: date)?:$/i;

/** `Our ref`, `Reference` without its colon, before what can be nothing else: `FOI2023-00881`, `24/311`. */
const REFERENCE_LABEL = /^(?:(?:our|your|my|foia?|eir|rfi|request|case) )*ref(?:erence)?(?: ?(?:no|number|id))?\.?$/i;
const REFERENCE = /^[A-Z]{2,8}[ /-]?\d|^\d{2,8}[/-]\d/i;

/** Whether a row of cells is a line of a letter's head: `Our ref:` and what it is, with nothing behind. */
export function isLetterheadRow(text: string, row: GridRow): boolean {
  const { label, cells } = row;
  const named = label.text.endsWith(":")
    ? LABEL.test(label.text) || (countCells(cells) > 1 && LABEL_OF_SHEET.test(label.text))
    : REFERENCE_LABEL.test(label.text) && REFERENCE.test(cellText(text, cells, 0));
  if (!named || countCells(cells) === 0 || isBlank(cells, 0) || !isBlankFrom(row, 1)) return false;
  // A year alone heads columns.
  return !/^(?:19|20)\d\d(?:[/–-]\d{2,4})?$/.test(cellText(text, cells, 0));
}
