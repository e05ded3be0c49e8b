import { readSplitYear, readYearNumber, type YearNumber } from "./bound.ts";
import { yearOfTwoDigits } from "./calendar.ts";
import { readPart } from "./part.ts";
import type { PartSpelling } from "./spelling.ts";
import { isAt, isGlued, numberAt, type Read, skip, type Token } from "./token.ts";

/** `Q1 2015/16`, `2015/16 - Q1`, `January 2017`, `Jan-17`, `April to June 2023`, `Q1` */
export function readDatedPart(tokens: readonly Token[], at: number): Read<PartSpelling> | null {
  const part = readPart(tokens, skip(tokens, at, "from"));
  if (part === null) return readPartAfterYear(tokens, at);
  const year = readLinked(tokens, part.next, part.value.part.type === "months");
  const spelling = { type: "part", ...part.value, cut: null } as const;
  return { value: { ...spelling, year: year?.value ?? null }, next: year?.next ?? part.next };
}

/** A year behind a part: `Q1 2015`, `Q1 - 2015/16`, `Q1 (2015/16)`, `Quarter 1 of 2015`. */
function readLinked(tokens: readonly Token[], at: number, ofMonths: boolean): Read<YearNumber> | null {
  // Of `April 2015-2016` it is not said whether that is April of 2015-2016.
  const readYear = ofMonths ? readYearNumber : readSplitYear;
  if (isAt(tokens, at, "(")) {
    const year = readYear(tokens, at + 1);
    return year !== null && isAt(tokens, year.next, ")") ? { value: year.value, next: year.next + 1 } : null;
  }
  const link = tokens[at]?.text;
  const linked = link === "-" || link === "," || link === "of" || link === "/" ? at + 1 : at;
  const year = readYear(tokens, linked);
  if (year !== null) return year;
  // `Jan-17`: glued, two digits are a year; `Jan 17` may be a day, and `Q1-15` fifteen questions.
  const short =
    ofMonths && linked > at && isGlued(tokens, at) && isGlued(tokens, linked) ? numberAt(tokens, linked, 2, 2) : null;
  const first = short === null ? null : yearOfTwoDigits(Number(short));
  return first === null ? null : { value: { first, split: false }, next: linked + 1 };
}

/** `2015/16 Q1`, `2017 January`, `2017-Jan`; a spaced dash, `2017 - Jan`, may also mean `to`. */
function readPartAfterYear(tokens: readonly Token[], at: number): Read<PartSpelling> | null {
  const year = readYearNumber(tokens, at);
  if (year === null) return null;
  const dash = isAt(tokens, year.next, "-");
  const part = readPart(tokens, skip(tokens, skip(tokens, year.next, "-"), ","));
  if (part === null) return null;
  if (part.value.part.type === "months") {
    if (dash && !isGlued(tokens, year.next)) return null;
    // Of `2016 Oct-Mar` it is not said in which year it begins.
    if (!year.value.split && part.value.part.first + part.value.part.count > 13) return null;
  }
  return { value: { type: "part", ...part.value, year: year.value, cut: null }, next: part.next };
}
