import { stripMarkup } from "../assemble/markup.ts";
import { applyPartYears, readPartYears } from "../period/period.ts";
import type { Note, Period } from "../table.ts";
import { RAISED_DIGITS } from "../tokenize/note-number.ts";

/**
 * A period as far as the notes at which its header or label points say that it is covered: `2022*` over `* to 30 June`.
 * @param printed the header's levels or the label, footnote marks still in it
 * @param line the label's line, of which a note without a mark may be said: `2022 - 37 (to 30 June)`
 */
export function cutByNotes(
  period: Period | null,
  printed: readonly string[],
  notes: readonly Note[],
  line: number | null = null,
): Period | null {
  if (period === null || notes.length === 0) return period;
  const said = notes.filter(({ mark, line: at }) =>
    mark === "" ? at === line : printed.some((text) => holdsMark(stripMarkup(text), mark, period.text)),
  );
  if (said.length === 0) return period;
  const year = period.text.replace(WHOLE_YEARS, "/");
  const cuts = said
    .flatMap(({ text }) => [`${year} ${text}`, `${year} (${text})`])
    .flatMap((sentence) => readPartYears(sentence))
    .filter(({ type }) => type === "cut-year");
  return applyPartYears([period], cuts)[0] ?? period;
}

/** The dash of `1999–2000`, which as a label is one year. */
const WHOLE_YEARS = /(?<=^(?:19|20)\d\d) ?[–-] ?(?=(?:19|20)\d\d$)/;

/** Where a mark is the number of a note, the period's own digits are none: note 2 is not of `1982`, but of `19822` and `1982²`. */
function holdsMark(text: string, mark: string, period: string): boolean {
  const raised = RAISED_DIGITS[Number(mark)];
  if (raised === undefined) return endsWithMark(text, mark);
  const behind = text.endsWith(period) ? "" : text;
  return behind.endsWith(raised) || endsWithMark(behind, mark);
}

/** Whether a text ends with this mark, and not with two or three of its kind. */
function endsWithMark(text: string, mark: string): boolean {
  const plain = mark.replace("\\", "");
  const at = text.length - plain.length;
  return at > 0 && text.endsWith(plain) && text.charAt(at - 1) !== plain.charAt(0);
}
