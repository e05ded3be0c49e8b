import { BEGINS_WITH_MONTH } from "../month-name.ts";
import type { Line } from "../tokenize/line.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { isSentence } from "./collapsed/prose.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";
import { runsOf } from "./unread-runs.ts";

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

/** Lines that begin with a count one after another; numbers that go up are no counts. */
export const countsFirst = runsOf<CountLine>({ read: readLine, isRun: areCounts });

function readLine(document: ClassifiedText, line: Line): CountLine | null {
  if (line.numbers === 0 || line.end - line.start > LONGEST || line.tabs + line.pipes > 0) return null;
  const printed = lineText(document, line.number - 1);
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
