import { BEGINS_WITH_MONTH } from "../month-name.ts";
import type { Line, LineRole } from "../tokenize/line.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { isSentence } from "./collapsed/prose.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

// Counts, shares or amounts before what they are of, a line each: `63 Complaints received`, `1 Lime`, `8.77% Of staff`.

const COUNT_FIRST =
  /^(?:[-–•*] ?)?(?:(?:£ ?)?([1-9]\d{0,2}(?:,?\d{3}){0,2})(?:\.00)?|(\d{1,3}(?:\.\d{1,2})?)%(?! (?:were|was|are|is|have|has) )) (of|[a-z][a-z'’-]{2,})/i;
/** A quick look: its first character. */
const BEGINS_SO = /^[\d£•*–-]/;
/** In characters; longer ones are hardly rows. */
const LONGEST = 120;
/** Of so many lines each may count something else; of fewer all begin with the same word. */
const FEWEST = 3;
const FEWEST_ALIKE = 2;

interface CountLine {
  readonly line: Line;
  readonly count: number;
  /** The first word of what is counted. */
  readonly word: string;
}

/** The runs of lines outside tables, perhaps with blank lines between, that begin with a count; numbers that go up are no counts. */
export function countsFirst(
  document: ClassifiedText,
  roles: readonly LineRole[],
): readonly { readonly first: Line; readonly count: number }[] {
  const found: { first: Line; count: number }[] = [];
  let run: CountLine[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && areCounts(run)) found.push({ first: first.line, count: run.length });
    run = [];
  };
  for (let index = 0; index < roles.length; index++) {
    if (roles[index] === "blank") continue;
    const read = roles[index] === "prose" ? readLine(document, index) : null;
    if (read) run.push(read);
    else close();
  }
  close();
  return found;
}

function readLine(document: ClassifiedText, index: number): CountLine | null {
  const line = document.lines[index] as Line;
  if (line.numbers === 0 || line.end - line.start > LONGEST || line.tabs + line.pipes > 0) return null;
  const printed = lineText(document, index);
  if (!BEGINS_SO.test(printed)) return null;
  const [, whole, share = "", word = ""] = COUNT_FIRST.exec(printed) ?? [];
  const count = whole ?? share;
  if (count === "" || isBareYear(count) || BEGINS_WITH_MONTH.test(word) || isSentence(printed)) return null;
  return { line, count: Number(count.replaceAll(",", "")), word: word.toLowerCase() };
}

function areCounts(run: readonly CountLine[]): boolean {
  const steps = run.slice(1).map(({ count }, at) => count - (run[at]?.count ?? 0));
  const areAlike = run.every(({ word }) => word === run[0]?.word);
  if (areAlike) return run.length >= FEWEST_ALIKE && steps.some((step) => step !== 1);
  return run.length >= FEWEST && steps.some((step) => step <= 0);
}
