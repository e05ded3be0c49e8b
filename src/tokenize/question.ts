/** The head of a numbered question or answer: its number as printed (`3`, `2a`) and where its words begin. */
export interface QuestionHead {
  readonly number: string;
  readonly textStart: number;
}

/** `1: `, `2. `, `3) `, `Q4. `, `Question 5:`, `**3. `, `1.How`; what follows must not be a digit (`1.5`). */
const HEAD = /^[*_#> ]{0,6}(?:(?:question|request|q)\.? ?)?(\d{1,2}) ?(?:[.:)]{1,2}(?!\d)| ?[-–] )[ \t*_]{0,6}/i;
/** `2(a) `, `3 b) `, `4a. ` */
const LETTERED_HEAD =
  /^[*_#> ]{0,6}(?:(?:question|request|q)\.? ?)?(\d{1,2})(?: ?\(([a-z])\)| ?([a-z])\)|([a-z])(?=[.:]))[.:]{0,2}[ \t*_]{0,6}/i;
/** `Q1 Gender`: a question mark of its own needs no punctuation. */
const MARKED_HEAD = /^[*_#> ]{0,6}(?:question|q) ?(\d{1,2}) ?([a-z])?\b[ \t*_]{0,6}/i;

/** Reads the number at the head of a line; null where the line begins no numbered question. */
export function readQuestionHead(line: string): QuestionHead | null {
  if (!mayBeHead(line)) return null;
  const start = line.slice(0, 40);
  const match = HEAD.exec(start) ?? LETTERED_HEAD.exec(start) ?? MARKED_HEAD.exec(start);
  if (!match) return null;
  const letter = match[2] ?? match[3] ?? match[4];
  const textStart = match[0].length;
  if (!/[A-Za-z]/.test(line.slice(textStart, textStart + 80))) return null;
  return { number: `${match[1]}${letter?.toLowerCase() ?? ""}`, textStart };
}

const MARKS = "*_#> ";
const MOST_MARKS = 6;

/** Whether a digit, or the first letter of `question` or `request`, follows the marks at the head of a line. */
function mayBeHead(line: string): boolean {
  let at = 0;
  while (at < MOST_MARKS && MARKS.includes(line.charAt(at)) && at < line.length) at++;
  const code = line.charCodeAt(at);
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || lower === 0x71 || lower === 0x72;
}
