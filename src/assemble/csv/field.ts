import { isFigureLike } from "../../figure/figure.ts";

/** One field of a line: its text, with quotes undone, and where that stands. */
export interface Field {
  readonly text: string;
  /** Offsets into the text, without white space and the quotes around. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it, as behind the commas of a sentence. */
  readonly spaced: boolean;
}

const QUOTE = '"';

/**
 * Splits a line into its fields (RFC 4180). A quoted field may hold the delimiter, and doubled quotes. None where the
 * quotes are not closed or text follows a closing quote.
 */
export function splitFields(text: string, start: number, end: number, delimiter: string): readonly Field[] {
  const line = text.slice(start, end);
  const fields: Field[] = [];
  for (let at = 0; ; ) {
    const first = skipSpace(line, at);
    const quoted = line[first] === QUOTE;
    const closing = quoted ? closingQuote(line, first + 1) : -1;
    if (quoted && closing < 0) return [];
    const next = quoted ? skipSpace(line, closing + 1) : line.indexOf(delimiter, first);
    const after = next < 0 ? line.length : next;
    if (quoted && after < line.length && line[after] !== delimiter) return [];
    const from = quoted ? first + 1 : first;
    const to = quoted ? closing : trimEnd(line, first, after);
    const printed = line.slice(from, to);
    const unquoted = quoted ? printed.replaceAll(QUOTE + QUOTE, QUOTE) : printed;
    const spaced = fields.length > 0 && first > at && first < after;
    fields.push({ text: unquoted, start: start + from, end: start + to, spaced });
    if (after >= line.length) return fields;
    at = after + 1;
  }
}

/**
 * The ways to bring fields down to so many by putting groups of three digits back to the digits before them, as in
 * `Leeds,1,055,12`; none where there are more ways than `most`, or no way.
 */
export function joinGroups(
  text: string,
  fields: readonly Field[],
  width: number,
  most: number,
): readonly (readonly Field[])[] {
  const found: (readonly Field[])[] = [];
  let tries = 0;
  const descend = (at: number, joined: readonly Field[]): void => {
    const excess = fields.length - at - (width - joined.length);
    if (excess < 0 || found.length > most || ++tries > MOST_TRIES) return;
    if (at === fields.length) {
      if (joined.length === width) found.push(joined);
      return;
    }
    const first = fields[at] as Field;
    descend(at + 1, [...joined, first]);
    if (at === 0 || !/^[£€$]?[1-9]\d{0,2}$/.test(first.text)) return;
    for (let last = at + 1; last < fields.length && isGroup(fields[last] as Field); last++) {
      const { end } = fields[last] as Field;
      descend(last + 1, [...joined, { ...first, text: text.slice(first.start, end), end }]);
      if (last - at > MOST_GROUPS) break;
    }
  };
  descend(0, []);
  return found.length > most || tries > MOST_TRIES ? [] : found;
}

/**
 * The ways to bring fields down to so many by putting the words of an unquoted label together, as in `Smith, John,12,14`,
 * and groups of digits behind it; none where its figures are not so many.
 */
export function joinLabel(
  text: string,
  fields: readonly Field[],
  width: number,
  most: number,
): readonly (readonly Field[])[] {
  const [first] = fields;
  if (!first) return [];
  for (let last = 1; last < fields.length && /[a-z]/i.test((fields[last] as Field).text); last++) {
    const { end } = fields[last] as Field;
    const label: Field = { text: text.slice(first.start, end), start: first.start, end, spaced: false };
    const rest = fields.slice(last + 1);
    if (rest.length < width - 1 || !rest.every(({ text: cell }) => cell === "" || isFigureLike(cell))) continue;
    if (rest.length === width - 1) return [[label, ...rest]];
    const readings = joinGroups(text, [label, ...rest], width, most);
    if (readings.length > 0) return readings;
  }
  return [];
}

const MOST_GROUPS = 3;
const MOST_TRIES = 4000;

function isGroup({ text, spaced }: Field): boolean {
  return !spaced && /^\d{3}(?:\.\d{1,2})?$/.test(text);
}

function closingQuote(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] !== QUOTE) continue;
    if (line[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}

function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charCodeAt(at))) at++;
  return at;
}

function trimEnd(line: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(line.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x0c;
}
