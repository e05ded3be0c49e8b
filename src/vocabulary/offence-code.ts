// Home Office codes as labels print them: `8/65`, `08/65`, `008/65`, `00865`, `8Q`, `08Q`, `195/94`.

export interface PrintedCode {
  /** `008/65`, or a class: `8Q`. */
  readonly code: string;
  /** The label without it. */
  readonly rest: string;
  /** False where it may be something else, and only a name beside it makes it a code: `8/6`, `10A Market Street`. */
  readonly isCertain: boolean;
}

/** What a label must hold to be asked for a code: a look at each takes a tenth of the time. */
const SLASH = /\d\/\d/;
const FIVE = /\d{5}/;
const LETTERED = /\d[A-Za-z]/;

const SLASHED = /(?<![\w./])(?:code )?(\d{1,3})\/(\d{1,2})(?![\w/])/i;
const FIVE_DIGITS = /(?<![\w./,])(?:code )?(\d{3})(\d{2})(?![\w/.,])/i;
const CLASS = /^[\s("'[]*(?:class |code )?0{0,2}([1-9]\d{0,2}[A-Z])(?=[\s:)\]–—-]|$)/i;
/** What may stand between a code and the label's end or beginning. */
const EDGE = /^[\s"'()[\]:;,.–—-]*(?:(?:HO|H\.O\.|home office|HOCR|offence|class)[\s:]*){0,3}$/i;

/**
 * The offence code that stands at a label's beginning or end. `22/23` is a financial year unless a name beside it says
 * otherwise; `022/23` is a code, and `2015/16` is none.
 */
export function findOffenceCode(label: string): PrintedCode | null {
  const slashed = SLASH.test(label) ? SLASHED.exec(label) : null;
  if (slashed !== null) return cut(label, slashed);
  const five = FIVE.test(label) ? FIVE_DIGITS.exec(label) : null;
  return five === null ? null : cut(label, five);
}

/** The class that stands at a label's beginning: `8L Harassment`, `(105A) …`. A class without a letter is no sign. */
export function findClassCode(label: string): PrintedCode | null {
  const found = LETTERED.test(label) ? CLASS.exec(label) : null;
  if (found === null) return null;
  const rest = label.slice(found[0].length);
  return { code: (found[1] as string).toUpperCase(), rest, isCertain: /^\s*(?:$|[:)\]–—-])/.test(rest) };
}

function cut(label: string, found: RegExpExecArray): PrintedCode | null {
  const before = label.slice(0, found.index);
  const after = label.slice(found.index + found[0].length);
  if (!EDGE.test(before) && !EDGE.test(after) && !(/[([]\s?$/.test(before) && /^\s?[)\]]/.test(after))) return null;
  const code = `${(found[1] as string).padStart(3, "0")}/${(found[2] as string).padStart(2, "0")}`;
  const [, first = "", second = ""] = found;
  const isShort = (first.length < 3 && second.length < 2) || looksLikeYears(first, second);
  const rest = EDGE.test(before) ? after : EDGE.test(after) ? before : `${before} ${after}`;
  return { code, rest, isCertain: !isShort || /code|\bHO\b|home office/i.test(label) };
}

/** Two digits each, the second a year after the first. */
function looksLikeYears(first: string, second: string): boolean {
  return first.length === 2 && second.length === 2 && (Number(first) + 1) % 100 === Number(second);
}
