import { mapped } from "../mapped.ts";
import type { Period } from "../table.ts";
import { combinePeriods } from "./combine.ts";
import { companyOf } from "./company.ts";
import { type Heading, readBareYear, readHeading, readLed } from "./heading.ts";
import { collapsed } from "./label.ts";
import { meaningAmong } from "./meaning.ts";
import type { PeriodContext } from "./settle.ts";
import { spell } from "./spell.ts";
import { spoiltBands } from "./spoilt-band.ts";
import { readLead } from "./stretch.ts";
import { readTokens } from "./token.ts";
import { NOTHING_SAID, yearTermsIn } from "./year-term.ts";

/** What a column's header says: its period, and what of it is no period. */
export interface HeaderReading {
  readonly period: Period | null;
  /** `Total`; the levels that have one joined with ` / `; null where the header is a period and no more. */
  readonly measure: string | null;
}

/** What is said of a table's columns besides their headers. */
export interface HeaderContext extends PeriodContext {
  /** What the days in the headers are the first or last days of: `Week beginning`. */
  readonly lead?: string | null;
}

/** Words that only say what kind of period stands below or beside them. */
const CAPTIONS: ReadonlySet<string> = new Set(
  "calendar financial fiscal fin academic school year years yr fy ay month months quarter quarters period periods date".split(
    " ",
  ),
);

/**
 * Reads the headers of all columns of a table together: what one leaves open, the others decide (see `settlePeriods`).
 *
 * - A level that is a period is one (`2015-2016` over `Total`); periods on two levels are combined (`2019` over `January`).
 * - A level can name a period and a measure: by a preposition (`Number in 2019`), a mark or brackets between them
 *   (`2020 (Nos)`, measure `Nos`), a word that is nothing but a measure (`Total 2019`), or a period that is dated by
 *   itself (`Offences 2015/16`). A bare year beside other words may be a part of a name (`Theft Act 1968`): it is a
 *   period where another column has the same words with another year.
 * - A level that only says what its periods are (`Year`, `Financial year`) is no measure; nor is one that says of which
 *   stretch of time the days below are an end (`Week beginning`).
 *
 * @param paths each column's header, top level first, without markup and footnote marks
 */
export function readHeaders(
  paths: readonly (readonly string[])[],
  { lead = null, ...context }: HeaderContext = {},
): readonly HeaderReading[] {
  const brief = briefYears(paths);
  const bands = spoiltBands(paths.flat());
  const headings = withBareYears(
    mapped(paths, (path) =>
      mapped(readLevels(mapped(path, collapsed), lead, brief), (heading, level) =>
        bands.has(path[level] as string) ? { period: null, rest: path[level] as string } : heading,
      ),
    ),
  );
  const spellings = headings.flat().flatMap(({ period }) => period?.spelling ?? []);
  const others = headings.filter((path) => path.every(({ period }) => period === null)).length;
  const company = companyOf(spellings, others, { ...NOTHING_SAID, ...context });
  return mapped(headings, (path, column) => {
    const says = yearTermsIn(paths[column]?.join(" / ") ?? "", company.says);
    // Under or over a year `Q1` is a quarter, though it stands alone.
    const ofYear = path.some(({ period }) => period?.spelling.type === "year" || period?.spelling.type === "years");
    const own = { ...company, says, codedParts: company.codedParts || ofYear };
    let period: Period | null = null;
    let measures: string[] = [];
    for (const { period: named, rest } of path) {
      const meaning = named === null ? null : meaningAmong(named.spelling, own);
      if (named !== null && meaning !== null) period = combinePeriods({ text: named.text, ...meaning }, period);
      else if (named !== null) measures.push(named.text);
      if (rest !== "") measures.push(rest);
    }
    if (period !== null) measures = measures.filter((measure) => !isCaption(measure));
    return { period, measure: measures.length === 0 ? null : measures.join(" / ") };
  });
}

/** Takes the levels of a header apart; one may say of which stretch of time the day below it is an end. */
function readLevels(
  path: readonly string[],
  lead: string | null,
  brief: ReadonlyMap<string, Heading> | null,
): readonly Heading[] {
  const headings: Heading[] = [];
  let over = lead;
  let overAt = -1;
  path.forEach((level, index) => {
    const led = over === null ? null : readLed(over, level);
    if (led !== null && overAt >= 0) headings[overAt] = { period: null, rest: "" };
    headings.push(led ?? brief?.get(level) ?? readHeading(level));
    const own = readLead(level);
    if (own !== null) [over, overAt] = [own, index];
  });
  return headings;
}

/** Of so many years, each from the end of the one before. */
const FEWEST_BRIEF_YEARS = 3;
const BRIEF_YEARS = /^(\d\d) ?[-–] ?(\d\d)$/;

/**
 * The headings `19-20`, `20-21`, `21-22`: each goes on where the one before ends, as no bands of ages or scores do. Null
 * where there are none.
 */
function briefYears(paths: readonly (readonly string[])[]): ReadonlyMap<string, Heading> | null {
  const found = new Map<string, Heading>();
  let end = -1;
  for (const path of paths)
    for (const level of path) {
      const [, first, last] = level.length < 5 || level.length > 7 ? [] : (BRIEF_YEARS.exec(level) ?? []);
      if (first === undefined || last === undefined || found.has(level)) continue;
      if (found.size > 0 && Number(first) !== end) return null;
      end = Number(last);
      const spelling = spell(`${first}/${last}`);
      if (spelling?.type !== "years") return null;
      found.set(level, { period: { text: level, spelling }, rest: "" });
    }
  return found.size < FEWEST_BRIEF_YEARS ? null : found;
}

/** Whether a header says no more than what kind of period stands below or beside it. */
export function isCaption(text: string): boolean {
  const words = readTokens(text).filter(({ type }) => type !== "mark");
  return words.length > 0 && words.every(({ text: word }) => CAPTIONS.has(word));
}

/** Takes bare years out of the headings that are the same but for their year. */
function withBareYears(paths: readonly (readonly Heading[])[]): readonly (readonly Heading[])[] {
  const candidates = mapped(paths, (path) =>
    mapped(path, ({ period, rest }) => (period === null ? readBareYear(rest) : null)),
  );
  const years = new Map<string, Set<string>>();
  for (const { period, rest } of candidates.flat().filter((candidate) => candidate !== null)) {
    const found = years.get(rest) ?? new Set();
    years.set(rest, found.add(period?.text ?? ""));
  }
  return mapped(paths, (path, column) =>
    mapped(path, (heading, level) => {
      const candidate = candidates[column]?.[level] ?? null;
      return candidate !== null && (years.get(candidate.rest)?.size ?? 0) > 1 ? candidate : heading;
    }),
  );
}
