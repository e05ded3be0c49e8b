import { readAnswerHead, readQuestionHead } from "../../tokenize/question.ts";
import type { ClassifiedText } from "../layout.ts";
import { onceADocument } from "../once-a-line.ts";

/** Whether a line between a table and the next row, from an index on, says that what follows answers another question. */
export function namesQuestion(document: ClassifiedText, from: number, isRow: (index: number) => boolean): boolean {
  const { lines, text } = document;
  for (let index = from; index < lines.length && !isRow(index); index++) {
    const line = lines[index];
    if (!line || line.numbers === 0) continue;
    const head = readAnswerHead(text.slice(line.start, line.end));
    // `Q2` alone may be a quarter.
    if (head && (head.names !== "number" || askedNumbers(document).has(head.number ?? ""))) return true;
  }
  return false;
}

/** The numbers of the questions that a document asks. */
const askedNumbers = onceADocument(({ lines, roles, text }: ClassifiedText): ReadonlySet<string> => {
  const numbers = new Set<string>();
  lines.forEach(({ start, end }, index) => {
    const head = roles[index] === "question" ? readQuestionHead(text.slice(start, end)) : null;
    if (head) numbers.add(head.number);
  });
  return numbers;
});
