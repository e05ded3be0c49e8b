import { BEGINS_WITH_MONTH } from "../month-name.ts";
import { isAsciiDigit, isAsciiLetter } from "../quick-look.ts";

/** The head of a numbered question or answer: its number as printed (`3`, `2a`) and where its words begin. */
export interface QuestionHead {
  readonly number: string;
  readonly textStart: number;
}

/** `1: `, `2. `, `3) `, `Q4. `, `Question 5:`, `**3. `, `1\. ` of Markdown, `1.How`; what follows must not be a digit (`1.5`). */
const HEAD =
  /^[*_#> ]{0,6}(?:(?:question(?: number| no)?|request|q)\.? ?)?(\d{1,2}) ?(?:\\?[.:)]{1,2}(?!\d)| ?[-–] (?!\d{1,3}(?!\d)))[ \t*_]{0,6}/i;
/** `2(a) `, `3 b) `, `4a. ` */
const LETTERED_HEAD =
  /^[*_#> ]{0,6}(?:(?:question|request|q)\.? ?)?(\d{1,2})(?: ?\(([a-z])\)| ?([a-z])\)|([a-z])(?=[.:]))[.:]{0,2}[ \t*_]{0,6}/i;
/** `Q1 Gender`: a question mark of its own needs no punctuation; `Q1 2019/20` is a quarter, and so are `Q1 Q2 Q3` and `Q1 Total`. */
const MARKED_HEAD = /^[*_#> ]{0,6}(?:question|q) ?(\d{1,2}) ?([a-z])?\b(?! ?q?\d| ?totals?[ |]{0,4}$)[ \t*_]{0,6}/i;

/** Reads the number at the head of a line; null where the line begins no numbered question. */
export function readQuestionHead(line: string): QuestionHead | null {
  if (!mayBeHead(line)) return null;
  const start = line.slice(0, 40);
  const match = HEAD.exec(start) ?? LETTERED_HEAD.exec(start) ?? MARKED_HEAD.exec(start);
  if (!match) return null;
  const letter = match[2] ?? match[3] ?? match[4];
  const textStart = match[0].length;
  if (isQuarter(match[0], line.slice(textStart))) return null;
  if (!/[A-Za-z]/.test(line.slice(textStart, textStart + 80))) return null;
  return { number: `${match[1]}${letter?.toLowerCase() ?? ""}`, textStart };
}

const NUMBER_OF_QUESTION = /^question \d{1,2}[a-z]?[.:]?$/i;

/** Whether a text is `Question 2` and no more: what stands below answers it, or is a survey's figures. */
export const isNumberOfQuestion = (text: string): boolean => /^q/i.test(text) && NUMBER_OF_QUESTION.test(text);

const OF_QUARTER = /^[*_#> ]{0,6}q ?[1-4]\b/i;
const MONTHS = /^[\s:.(–-]{0,4}([a-z]{3,9})\.? ?(?:[-–—&]|to|and) ?([a-z]{3,9})/i;

/** `- 32.3%, Q2 - 30%`: a figure, and the next quarter. */
const FIGURE_AND_NEXT = /^[\s:=–-]{0,4}[£<]?\d[\d,.]{0,14}%?[,;]? {1,3}(?:and )?q[1-4]\b/i;

/**
 * Whether months follow a number with which a line begins, `Q1 (Apr - Jun)`, `Q2: July to September`, or a figure and another
 * such number.
 */
function isQuarter(head: string, rest: string): boolean {
  if (!OF_QUARTER.test(head)) return false;
  if (FIGURE_AND_NEXT.test(rest)) return true;
  const [, first = "", last = ""] = MONTHS.exec(rest) ?? [];
  return BEGINS_WITH_MONTH.test(first) && BEGINS_WITH_MONTH.test(last);
}

const MARKS = "*_#> ";
const MOST_MARKS = 6;

/** Where a line begins, behind the marks at its head. */
function behindMarks(line: string): number {
  let at = 0;
  while (at < MOST_MARKS && at < line.length && MARKS.includes(line.charAt(at))) at++;
  return at;
}

/** Whether a digit, or the first letter of `question` or `request`, follows the marks at the head of a line. */
function mayBeHead(line: string): boolean {
  const code = line.charCodeAt(behindMarks(line));
  const lower = code | 0x20;
  return isAsciiDigit(code) || lower === 0x71 || lower === 0x72;
}

/** The head of an answer, by the number of its question. */
export interface AnswerHead {
  /** Null where it answers several. */
  readonly number: string | null;
  readonly textStart: number;
  /** What is spelled out: `Question 1`, whose words may follow; `Response to question 1`; or no more than `Q1` or `1.`. */
  readonly names: "question" | "answer" | "number";
}

/** `Question 1`, `Question number 1`, `Q1:`, `Response to question 1`, `In response to Q1, …`, `Regarding question 2`, `Question 1 - Response` */
const OF_QUESTION =
  /^[*_#> ]{0,6}((?:(?:in|our) )?(?:our )?(?:answer|response|reply)s? (?:to|for) (?:your )?|(?:re|regarding|in relation to|with regards? to|in respect of|for)[: ] ?)?(question|q)s?(?: number| no)?\.? ?(\d{1,2})(?: ?\(([a-z])\)|([a-z])\)?)?(?![a-z0-9])/i;
/** `Answer 1:`, `Response 1`, `A1.` */
const OF_ANSWER =
  /^[*_#> ]{0,6}(?:(answer|ans|response|reply)\.? ?|a ?(?=\d{1,2}[a-z]?[.:)]))(\d{1,2})([a-z])?(?![a-z0-9])/i;
/** `1.`, `(1)`: nothing but a number. */
const NUMBER_ALONE = /^[*_#> ]{0,6}\(?(\d{1,2})([a-z])?(?:[.:]|\)[.:]?)[*_ ]{0,6}$/i;
/** `and 2`, `, 3 and 4`, `& Q4`, `-5` behind the number: of several questions. */
const SEVERAL =
  /^(?: ?(?:and|&|to) ?(?:q|questions? )?\d{1,2}(?![\d,.]*\d)|[-–/]\d|, ?(?:q|questions? )?\d{1,2}(?: ?(?:,|and|&) ?|[:.]?$))/i;
const AFTER_NUMBER = /^[\s.:,)*_–-]*/;
/** Words with which such a line begins, small. */
const OPENINGS: ReadonlySet<string> = new Set(
  "question questions q answer answers ans a response responses reply".split(" "),
);
/** The same, where `question` or `Q` follows. */
const LEADS: ReadonlySet<string> = new Set("in our re regarding with for".split(" "));

/** Reads at the head of a line which question it answers; null where it says none. Whether that was asked is not looked at. */
export function readAnswerHead(line: string): AnswerHead | null {
  if (!mayBeAnswerHead(line)) return null;
  const alone = NUMBER_ALONE.exec(line.trim());
  if (alone) return answerHead("number", alone[1], alone[2], line.length);
  const start = line.slice(0, 80);
  const match = OF_QUESTION.exec(start);
  if (!match) {
    const [head = "", word, number, letter] = OF_ANSWER.exec(start) ?? [];
    return number === undefined ? null : behind(line, head, answerHead(word ? "answer" : "number", number, letter, 0));
  }
  const [head, lead, word, number, bracketed, letter] = match;
  const names = lead ? "answer" : word?.length === 1 ? "number" : "question";
  return behind(line, head, answerHead(names, number, bracketed ?? letter, 0));
}

function answerHead(
  names: AnswerHead["names"],
  digits: string | undefined,
  letter: string | undefined,
  textStart: number,
): AnswerHead {
  return { number: `${digits}${letter?.toLowerCase() ?? ""}`, textStart, names };
}

/** The head with what stands behind it looked at: `Q1 2019/20` is a quarter, and `Questions 1 and 2` are several. */
function behind(line: string, head: string, { number, names }: AnswerHead): AnswerHead | null {
  const rest = line.slice(head.length);
  if (/^\sq?\d/i.test(rest) || isQuarter(head, rest)) return null;
  const textStart = head.length + (AFTER_NUMBER.exec(rest)?.[0].length ?? 0);
  return { number: SEVERAL.test(rest) ? null : number, textStart, names };
}

/** Whether a line begins with such a word, or is a number: a look without a pattern. */
function mayBeAnswerHead(line: string): boolean {
  const at = behindMarks(line);
  const code = line.charCodeAt(at);
  if (code === OPEN_BRACKET || isAsciiDigit(code)) return line.length - at <= LONGEST_NUMBER_ALONE;
  let end = at;
  while (end - at <= LONGEST_OPENING && isAsciiLetter(line.charCodeAt(end))) end++;
  const word = line.slice(at, end).toLowerCase();
  return OPENINGS.has(word) || (LEADS.has(word) && / q/i.test(line.slice(end, end + FARTHEST_QUESTION)));
}

const OPEN_BRACKET = 0x28;
const LONGEST_NUMBER_ALONE = 12;
const FARTHEST_QUESTION = 24;
const LONGEST_OPENING = "regarding".length;
