import { firstWord } from "../../quick-look.ts";
import { beginsAnswer } from "./answer-opening.ts";

// A question while its text is read, and what its words tell: whether they ask, state, or are printed again.

/** A question as far as it has been read, line by line. */
export interface Draft {
  readonly number: string;
  readonly text: string[];
  readonly answer: string[];
  readonly blocks: number[];
  /** The question that had its number before, where the numbers begin anew. */
  readonly before: Draft | null;
  /** How often the numbers had begun anew. */
  readonly section: number;
  /** Whether its number was met again. */
  met: boolean;
}

/** Takes what a question's last lines state, right behind its question mark, for its answer. Gives whether there is one. */
export function takeAnswer({ text, answer }: Draft): boolean {
  const behind = text.findLastIndex((line) => line.endsWith("?")) + 1;
  if (behind === 0 || behind === text.length || !text.slice(behind).every(states)) return false;
  for (const line of text.splice(behind)) answer.push(line);
  return true;
}

/** Whether a line states something, as an answer does, and asks for nothing: `Please give this by year.` */
const states = (line: string): boolean => /^[A-Z][^?]*\.$/.test(line) && !REQUESTING.has(firstWord(line));

const REQUESTING: ReadonlySet<string> = new Set(
  "please if for by in also and or where include including break broken split give provide list i".split(" "),
);

const ASKING: ReadonlySet<string> = new Set(
  "how what which who when where why please do does did is are can".split(" "),
);

/** Whether words ask, though they may go on in the next line. */
export const asks = (words: string): boolean => words.endsWith("?") || ASKING.has(firstWord(words));

/** The questions without those that only repeat a number, ask nothing and have no table: remarks on the one before. */
export function withoutRemarks(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ text, answer, blocks, before }) => {
    if (!before || blocks.length > 0 || text.some(asks)) return true;
    for (const line of [...text, ...answer]) before.answer.push(line);
    return false;
  });
}

/** Whether a line right under a question answers it: it begins as answers do, and the question is at its end. */
export function answersUnder({ text }: Draft, words: string): boolean {
  const last = text.at(-1);
  return last !== undefined && /[.?:]["”’)]?$/.test(last) && beginsAnswer(words);
}

/** Whether words are the question's own, printed again over its answer. */
export function repeats(draft: Draft | null, words: string): boolean {
  if (words.length < SHORTEST_REPEATED || draft?.answer.length !== 0) return false;
  return withPlainQuotes(draft.text.join(" ")).includes(withPlainQuotes(words));
}

/** Word processors bend quotation marks in one place and not in another. */
const withPlainQuotes = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const SHORTEST_REPEATED = 8;
