// The number of a question, or of its part, before the first row of its answer: `1. 2021-22 191`, over `2022-23 127`, and
// `3. a) 2018 £463`; or before each row of a form: `1. Number of sites: 6`.

const NUMBER =
  /^\s{0,10}(?:\d{1,2}[.)]\s{0,4}(?=\(?[a-h]\)))?\(?(\d{1,2}|[a-h]|i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})[.)]\s{0,8}(?=(?:in )?(?:(?:19|20)\d\d\b|\d\d\/\d\d\b|fy|q[1-4]\b|(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} (?:(?:19|20)\d\d\b|\d{1,2} ?(?:st|nd|rd|th)\b)))/i;

/** Letters and small numbers of parts stay with their labels. */
const NUMBER_OF_ITEM = /^\s{0,10}\(?(\d{1,2})[.)]\s{0,8}(?=(?:total )?numbers? |how many |how much )/i;

/** A number before a row, and how much of the line it takes. */
export interface AnswerNumber {
  readonly number: string;
  readonly length: number;
}

/** Reads the number of a question, or of an item, before a period at the head of a line; null where there is none. */
export function readAnswerNumber(text: string, start: number, end: number): AnswerNumber | null {
  if (!mayBeNumbered(text, start, end)) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const match = NUMBER.exec(head) ?? NUMBER_OF_ITEM.exec(head);
  return match && { number: (match[1] as string).toLowerCase(), length: match[0].length };
}

const LONGEST = 40;
/** `viii`, in UTF-16 code units. */
const LONGEST_NUMBER = 4;
const MOST_SPACES = 10;

/** A look without the pattern, which few lines pass: a full stop or a bracket right behind one to four characters. */
function mayBeNumbered(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at - start <= MOST_SPACES && text.charCodeAt(at) <= SPACE) at++;
  if (text.charCodeAt(at) === OPEN_BRACKET) at++;
  for (let behind = at + 1; behind <= at + LONGEST_NUMBER && behind + 1 < end; behind++)
    if (isClosing(text.charCodeAt(behind))) return true;
  return false;
}

const SPACE = 0x20;
const OPEN_BRACKET = 0x28;
const isClosing = (code: number): boolean => code === 0x2e || code === 0x29;

const ROMAN: readonly string[] = " i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** Whether the items of a list go on from one to the next: `1.` and `2.`, `a)` and `b)`, `i)` and `ii)`. */
export function isNextNumber(number: string, next: string): boolean {
  if (/\d/.test(number) && /\d/.test(next)) return Number(next) === Number(number) + 1;
  const place = ROMAN.indexOf(number);
  if (place >= 0 && ROMAN[place + 1] === next) return true;
  return number.length === 1 && next.length === 1 && next.charCodeAt(0) === number.charCodeAt(0) + 1;
}
