import { mapped } from "../mapped.ts";
import type { Question } from "../schema/document.ts";
import { type QuestionHead, readQuestionHead } from "../tokenize/question.ts";
import type { Block, ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";

/** `Response`, `In Response:`, `We answered`, `Our reply`: from here on the questions before are answered. */
const ANSWERS_BEGIN = /^(?:(?:in|our|the|we) )?(?:response|reply|answer|answered)s?(?: \d[\d/.-]{5,9})?:?$/i;
const LONGEST_ANNOUNCEMENT = 25;
/** `see answer to question 1`, `refer to Q2`, `as per question 3a`. */
const POINTER =
  /\b(?:see|refer|as per|as in|as for|given at|answered (?:at|in|under))\b[^.;]{0,40}?\b(?:questions?|q)\.? ?(\d{1,2}[a-z]?)\b/gi;

/** A numbered question with what answers it; `blocks` are the indexes of the blocks of tables under it. */
export interface AskedQuestion extends Omit<Question, "tables"> {
  readonly blocks: readonly number[];
}

interface Draft {
  readonly number: string;
  readonly text: string[];
  readonly answer: string[];
  readonly blocks: number[];
}

/**
 * Reads the numbered questions of a response with what answers each: prose, and the tables that stand under it. A number
 * met again, as in a list of answers after a list of questions, goes on with its question.
 */
export function readQuestions(document: ClassifiedText, blocks: readonly Block[]): readonly AskedQuestion[] {
  const { lines, roles, text } = document;
  const drafts = new Map<string, Draft>();
  let current: Draft | null = null;
  let asking = false;
  let nextBlock = 0;
  for (let i = 0; i < lines.length; i++) {
    const block = blocks[nextBlock];
    if (block?.start === i) {
      const head = headOf(document, i);
      current = (head && (drafts.get(head.number) ?? draftOf(document, i, head))) || current;
      if (current && !drafts.has(current.number)) drafts.set(current.number, current);
      current?.blocks.push(nextBlock++);
      asking = false;
      i = block.end - 1;
      continue;
    }
    const role = roles[i];
    if (role === "blank") asking = false;
    if (role !== "question" && role !== "prose") continue;
    const content = text.slice(lines[i]?.start, lines[i]?.end);
    const head = headOf(document, i);
    if (head) {
      const known = drafts.get(head.number);
      const words = stripMarkup(content.slice(head.textStart));
      current = known ?? { number: head.number, text: [words], answer: [], blocks: [] };
      if (known) known.answer.push(words);
      else drafts.set(head.number, current);
      asking = !known;
    } else if (current) {
      const words = stripMarkup(content);
      if (words.length <= LONGEST_ANNOUNCEMENT && ANSWERS_BEGIN.test(words)) {
        // After a list of questions an answer without a number belongs to none of them.
        if (drafts.size > 1) current = null;
        asking = false;
      } else (asking ? current.text : current.answer).push(words);
    }
  }
  return mapped([...drafts.values()], ({ number, text: words, answer, blocks: under }) => ({
    number,
    text: words.join(" "),
    answer: answer.length > 0 ? answer.join(" ") : null,
    blocks: under,
    see: answer.length > 0 ? pointers(answer.join(" ")).filter((other) => other !== number) : [],
  }));
}

/** A question whose number is glued to the header of the table that answers it (`Q1 Gender Number`). */
function draftOf({ lines, text }: ClassifiedText, index: number, head: QuestionHead): Draft | null {
  const content = text.slice(lines[index]?.start, lines[index]?.end);
  return /^\s*q/i.test(content) ? { number: head.number, text: [], answer: [], blocks: [] } : null;
}

function headOf({ lines, roles, text }: ClassifiedText, index: number): QuestionHead | null {
  return roles[index] === "question" ? readQuestionHead(text.slice(lines[index]?.start, lines[index]?.end)) : null;
}

/** The numbers of the questions that a text points at, each once. */
export function pointers(text: string): readonly string[] {
  const numbers: string[] = [];
  POINTER.lastIndex = 0;
  for (let found = POINTER.exec(text); found !== null; found = POINTER.exec(text)) {
    const number = (found[1] as string).toLowerCase();
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}
