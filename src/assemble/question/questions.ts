import { mapped } from "../../mapped.ts";
import type { Question } from "../../schema/document.ts";
import { type QuestionHead, readAnswerHead, readQuestionHead } from "../../tokenize/question.ts";
import { answerNumberAt } from "../key-value/entries-at.ts";
import type { Block, ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { stripMarkup } from "../markup.ts";
import { announcesAnswers } from "./answer-opening.ts";
import { answersUnder, asks, type Draft, repeats, takeAnswer, withoutRemarks } from "./draft.ts";
import { pointers } from "./pointers.ts";
import { announcesTable, leadsTo } from "./table-announced.ts";

/** A numbered question with what answers it; `blocks` are the indexes of the blocks of tables under it. */
export interface AskedQuestion extends Omit<Question, "tables"> {
  readonly blocks: readonly number[];
}

/** How far a text has been read. */
interface Progress {
  /** All questions, and the last of each number. */
  readonly all: Draft[];
  readonly drafts: Map<string, Draft>;
  /** How often the numbers have begun anew. */
  section: number;
  /** The question to which what follows belongs; null where that is not said. */
  current: Draft | null;
  /** Whether the next line may still be the question's own words. */
  asking: boolean;
  /** How many questions have been asked since anything was answered. */
  unanswered: number;
  /** Whether answers have been announced. */
  announced: boolean;
}

/**
 * Reads the numbered questions of a response with what answers each: prose, and the tables that stand under it. A number
 * met again, as in a list of answers after a list of questions, goes on with its question, unless the numbers begin anew.
 * What follows a list of questions without saying which it answers belongs to none of them.
 */
export function readQuestions(document: ClassifiedText, blocks: readonly Block[]): readonly AskedQuestion[] {
  const { lines, roles, text } = document;
  const progress: Progress = {
    all: [],
    drafts: new Map(),
    section: 0,
    current: null,
    asking: false,
    unanswered: 0,
    announced: false,
  };
  let nextBlock = 0;
  for (let i = 0; i < lines.length; i++) {
    const block = blocks[nextBlock];
    if (block?.start === i) {
      const number = gluedNumber(document, i, progress);
      if (number === null) {
        const below = answersInPlace(progress) && isRightBelowQuestion(document, i);
        if (below || isNumberAlone(progress.current)) answerOnly(progress);
        else beginAnswer(progress);
        progress.current = announcedFor(progress);
      } else {
        goOn(progress, number);
        answerOnly(progress);
      }
      progress.current?.blocks.push(nextBlock);
      nextBlock++;
      i = block.end - 1;
      continue;
    }
    // The words of a question may stand below its number, apart.
    if (roles[i] === "blank" && progress.current?.text.length !== 0) progress.asking = false;
    if (roles[i] !== "question" && roles[i] !== "prose") continue;
    const line = text.slice(lines[i]?.start, lines[i]?.end);
    const head = headOf(document, i);
    if (head && !answersSeveral(line)) readHead(progress, head.number, stripMarkup(line.slice(head.textStart)));
    else if (lines[i]?.numbers === 0 || !readAnswer(progress, line)) readWords(progress, stripMarkup(line));
  }
  return mapped(withoutRemarks(progress.all), ({ number, text: words, answer, blocks: under }) => ({
    number,
    text: words.join(" "),
    answer: answer.length > 0 ? answer.join(" ") : null,
    blocks: under,
    see: answer.length > 0 ? pointers(answer.join(" ")).filter((other) => other !== number) : [],
  }));
}

/** `Q1 and Q2:`, which begins as the head of one does. */
const answersSeveral = (line: string): boolean => readAnswerHead(line)?.number === null;

/** Goes on with a question, or begins it. Gives whether it was known. */
function goOn(progress: Progress, number: string): boolean {
  const known = progress.drafts.get(number);
  if (!known) {
    begin(progress, number, null);
    return false;
  }
  known.met = true;
  progress.current = known;
  answerOnly(progress);
  return true;
}

function begin(progress: Progress, number: string, before: Draft | null): void {
  if (progress.asking && progress.current && takeAnswer(progress.current)) progress.unanswered = 0;
  if (before && before.section === progress.section) progress.section++;
  progress.current = { number, text: [], answer: [], blocks: [], before, section: progress.section, met: false };
  progress.drafts.set(number, progress.current);
  progress.all.push(progress.current);
  progress.unanswered++;
  progress.asking = true;
}

/**
 * Whether the numbers begin anew, as in each section of a request: a question that was met once, and answered right
 * there, is followed by other words under its number, which ask too, or which a table may answer (`withoutRemarks`).
 */
function beginsAnew({ drafts, section }: Progress, number: string, words: string): boolean {
  const known = drafts.get(number);
  if (!known || known.met || words === "" || announcesAnswers(words) || repeats(known, words)) return false;
  if (known.section < section && asks(words)) return true;
  return known.blocks.length > 0 || (known.answer.length > 0 && asks(words));
}

/** Something answers: the current question, unless others were asked with it. */
function beginAnswer(progress: Progress): void {
  if (progress.unanswered > 1) progress.current = null;
  progress.unanswered = 0;
  progress.asking = false;
}

/** Whether a table stands under a question above the current one, so that the questions are no list before the answers. */
function answersInPlace({ all, current }: Progress): boolean {
  return all.some((draft) => draft !== current && draft.blocks.length > 0);
}

const isRightBelowQuestion = (document: ClassifiedText, index: number): boolean =>
  document.roles[lineAbove(document, index)] === "question";

/**
 * The question that a table answers: where the one above it is answered in words that lead to no table, the one whose
 * answer said `see table below` and has none yet; none where several did.
 */
function announcedFor({ current, drafts }: Progress): Draft | null {
  if (current === null || drafts.size < 2 || current.answer.length === 0) return current;
  if (current.blocks.length > 0 || leadsTo(current.answer)) return current;
  const waiting = [...drafts.values()].filter(({ answer, blocks }) => blocks.length === 0 && announcesTable(answer));
  if (waiting.length === 0) return current;
  return waiting.length === 1 ? (waiting[0] as Draft) : null;
}

/** `3. How many …`: a question, or the answer to one that is known. */
function readHead(progress: Progress, number: string, words: string): void {
  if (beginsAnew(progress, number, words)) {
    begin(progress, number, progress.drafts.get(number) ?? null);
    progress.current?.text.push(words);
    return;
  }
  const known = goOn(progress, number);
  if (announcesAnswers(words)) answerOnly(progress);
  else if (!known) progress.current?.text.push(words);
  else if (!repeats(progress.current, words)) progress.current?.answer.push(words);
}

/** `Response to question 3`, `Q3:`. Gives whether the line was one. */
function readAnswer(progress: Progress, line: string): boolean {
  const head = readAnswerHead(line);
  if (!head) return false;
  const { number, names } = head;
  const words = stripMarkup(line.slice(head.textStart));
  const alone = words === "" || announcesAnswers(words);
  if (number === null) {
    answerOnly(progress);
    progress.current = null;
    return true;
  }
  // `Q1` over a table may be a quarter, and `1.` anything, where no such question was asked; `Q2.` behind others is the next.
  const marked = alone && progress.drafts.size > 0 && MARKED.test(line);
  if (!progress.drafts.has(number) && !marked && (names === "number" || !alone)) {
    // Among answers it is of a question that was not read as one, and what follows of none that was.
    if (alone && progress.announced) progress.current = null;
    return false;
  }
  const known = goOn(progress, number);
  if (known || names === "answer" || words !== "") answerOnly(progress);
  if (!alone) progress.current?.answer.push(words);
  return true;
}

const MARKED = /^\s*q\d{1,2}[a-z]?[.:)]\s*$/i;

/** Whether nothing but its number is known of a question: what stands below it answers it, and no list of questions. */
const isNumberAlone = (draft: Draft | null): boolean => draft?.text.length === 0 && draft.answer.length === 0;

/** What follows is nothing but the current question's answer. */
function answerOnly(progress: Progress): void {
  progress.unanswered = 0;
  progress.asking = false;
}

/** A line without a number: more of a question, or of an answer. */
function readWords(progress: Progress, words: string): void {
  if (announcesAnswers(words)) {
    // After a list of questions an answer without a number belongs to none of them.
    if (!progress.announced && progress.drafts.size > 1) progress.current = null;
    progress.announced = true;
    beginAnswer(progress);
    return;
  }
  const { current, asking } = progress;
  if (!current) return;
  if (asking && !answersUnder(current, words)) current.text.push(words);
  else if (asking) {
    answerOnly(progress);
    current.answer.push(words);
  } else if (!repeats(current, words)) {
    beginAnswer(progress);
    progress.current?.answer.push(words);
  }
}

/** The number of the question that is glued to its table (`Q1 Gender Number`, `1. 2019/20 12`); null where none is. */
function gluedNumber(document: ClassifiedText, index: number, { drafts }: Progress): string | null {
  const { lines, text } = document;
  const number = headOf(document, index)?.number ?? answerNumberAt(document, index);
  if (number === null) return null;
  const isMarked = /^\s*q/i.test(text.slice(lines[index]?.start, lines[index]?.end));
  return isMarked || drafts.has(number) ? number : null;
}

function headOf({ lines, roles, text }: ClassifiedText, index: number): QuestionHead | null {
  return roles[index] === "question" ? readQuestionHead(text.slice(lines[index]?.start, lines[index]?.end)) : null;
}
