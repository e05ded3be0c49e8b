import { isAsciiDigit } from "../quick-look.ts";

// Numbers as British publications print them: `1055`, `1,055`, `1 055`, `1055.50`, `6·8`. A comma, a space or a
// no-break space parts groups of exactly three digits, and a number keeps to one of them. What breaks the rule
// (`50,40`, `1,2345`, `1 05`) is no number at all, so that a misprint is never taken for what it might have been.

/** The most significant digits of which every decimal fraction survives in a double (IEEE 754: DBL_DIG). */
const EXACT_DIGITS = 15;
/** The longest whole number of that many digits with its commas. */
const LONGEST_WHOLE = 19;

const ZERO = 0x30;
const COMMA = 0x2c;
const POINT = 0x2e;
const MIDDLE_DOT = 0xb7;

/** A printed number, without sign, currency or what follows it. */
export interface Numeral {
  /** Its digits and point, without separators: `1055.50`. */
  readonly digits: string;
  /** How many digits stand after the point. */
  readonly decimals: number;
  /** Digits from the first that is not 0. */
  readonly significant: number;
  readonly grouped: boolean;
  /** The index after its last character. */
  readonly end: number;
}

/**
 * The value of a stretch of text that is nothing but a whole number, plain or grouped by commas, of at most 15 digits;
 * -1 for any other. Takes neither memory nor a second look: nearly every cell of a table is decided here.
 */
export function readWhole(text: string, start = 0, end = text.length): number {
  const length = end - start;
  if (length === 0 || length > LONGEST_WHOLE) return -1;
  let value = text.charCodeAt(start) - ZERO;
  if (value < 0 || value > 9) return -1;
  const leadingZero = value === 0;
  let run = 1;
  let grouped = false;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiDigit(code)) {
      value = value * 10 + (code - ZERO);
      run++;
    } else if (code === COMMA && (grouped ? run === 3 : run <= 3)) {
      grouped = true;
      run = 0;
    } else return -1;
  }
  if (grouped ? run !== 3 || leadingZero : (leadingZero && length > 1) || length > EXACT_DIGITS) return -1;
  return value;
}

/**
 * Reads the number that begins at an index. Null where none begins there, and where what begins there is misprinted:
 * a group of other than three digits, two kinds of separator, a second point, or a zero before other digits (`007` is
 * a code, or what is left of a longer number).
 */
export function scanNumeral(text: string, start: number): Numeral | null {
  let at = skipDigits(text, start);
  const whole = at - start;
  let digits = text.slice(start, at);
  let separator = 0;
  while (isDigit(text, at + 1) && isSeparator(text.charCodeAt(at))) {
    const groupEnd = skipDigits(text, at + 1);
    const code = text.charCodeAt(at);
    if (whole === 0 || whole > 3 || groupEnd - at !== 4 || (separator !== 0 && code !== separator)) return null;
    separator = code;
    digits += text.slice(at + 1, groupEnd);
    at = groupEnd;
  }
  if (digits.length > 1 && digits.charCodeAt(0) === ZERO) return null;
  let decimals = 0;
  if (isDigit(text, at + 1) && isPoint(text.charCodeAt(at))) {
    const fractionEnd = skipDigits(text, at + 1);
    decimals = fractionEnd - at - 1;
    digits += `.${text.slice(at + 1, fractionEnd)}`;
    at = fractionEnd;
    if (isDigit(text, at + 1) && (isSeparator(text.charCodeAt(at)) || isPoint(text.charCodeAt(at)))) return null;
  }
  if (digits === "") return null;
  return { digits, decimals, significant: countSignificant(digits), grouped: separator !== 0, end: at };
}

/** Whether a number has more digits than a double keeps. */
export function isTooLong(numeral: Numeral): boolean {
  return numeral.significant > EXACT_DIGITS;
}

/** `2 458 417`: one number, with blanks for its thousands, which may be thin or hold the line together; or several. */
export const PARTED_BY_BLANKS = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+$/;

/** `1, 087`: a blank behind the comma that parts thousands; or two numbers. */
export const PARTED_BEHIND_COMMA = /^[1-9]\d{0,2}, \d{3}$/;

/** A text, where it is such a number without its blank. */
export const withThousandsJoined = (text: string): string =>
  PARTED_BEHIND_COMMA.test(text) ? text.replace(", ", ",") : text;

export function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isAsciiDigit(text.charCodeAt(at));
}

function skipDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at++;
  return at;
}

/** A comma, a space, a no-break, thin or narrow no-break space. */
function isSeparator(code: number): boolean {
  return code === COMMA || code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function isPoint(code: number): boolean {
  return code === POINT || code === MIDDLE_DOT;
}

function countSignificant(digits: string): number {
  let count = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (isPoint(code) || (count === 0 && code === ZERO)) continue;
    count++;
  }
  return count;
}
