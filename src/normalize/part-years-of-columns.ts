import { mapped } from "../mapped.ts";
import { applyPartYears, type PartYear } from "../period/period.ts";
import type { Period } from "../table.ts";

/** What the text says of part years, as far as all columns and as far as some alone are meant. */
export interface SplitPartYears {
  readonly ofAll: readonly PartYear[];
  /** By column; null where nothing is said of some alone. */
  readonly ofColumns: readonly (readonly PartYear[])[] | null;
}

/** Words that tell no column from another. */
const COMMON: ReadonlySet<string> = new Set("total number figure year month data count recorded".split(" "));

/**
 * `Charges for 2019 are up to June` beside a column `Arrests` cuts the year of the column `Charges` alone: where the words
 * before the year are those of some headers, and those of the others stand nowhere in the sentence.
 */
export function splitPartYears(
  partYears: readonly PartYear[],
  headers: readonly (readonly string[])[],
): SplitPartYears {
  const mayName = headers.length > 1 && partYears.some((one) => one.type === "cut-year" && one.of.length > 0);
  const words = mayName ? distinctWords(headers) : null;
  if (words === null) return { ofAll: partYears, ofColumns: null };
  const ofAll: PartYear[] = [];
  const ofColumns = mapped(headers, (): PartYear[] => []);
  for (const statement of partYears) {
    const named = statement.type === "cut-year" ? columnsNamed(words, statement.of, statement.said) : null;
    if (named === null) ofAll.push(statement);
    else for (const column of named) (ofColumns[column] as PartYear[]).push(statement);
  }
  return ofAll.length === partYears.length ? { ofAll, ofColumns: null } : { ofAll, ofColumns };
}

export function inColumn(period: Period, { ofColumns }: SplitPartYears, column: number): Period {
  const its = ofColumns?.[column];
  return its === undefined || its.length === 0 ? period : (applyPartYears([period], its)[0] ?? period);
}

/** The words of each column that not all columns have; null where a column has none. */
function distinctWords(headers: readonly (readonly string[])[]): readonly ReadonlySet<string>[] | null {
  const words = mapped(headers, (path) => new Set(wordsOf(path.join(" "))));
  const [first, ...others] = words;
  for (const word of first ?? []) {
    if (!others.every((its) => its.has(word))) continue;
    for (const its of words) its.delete(word);
  }
  return words.some(({ size }) => size === 0) ? null : words;
}

/** The columns that are spoken of; null where all are, or none. */
function columnsNamed(
  words: readonly ReadonlySet<string>[],
  of: readonly string[],
  said: string,
): readonly number[] | null {
  const subject = wordsOf(of.join(" "));
  const named: number[] = [];
  const others: number[] = [];
  words.forEach((its, column) => {
    (subject.some((word) => its.has(word)) ? named : others).push(column);
  });
  if (named.length === 0 || others.length === 0) return null;
  const sentence = wordsOf(said);
  const isSaid = (column: number): boolean => sentence.some((word) => words[column]?.has(word) === true);
  return others.some(isSaid) ? null : named;
}

/** Words of four letters or more, in the singular. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return mapped(words, (word) => (word.endsWith("s") ? word.slice(0, -1) : word)).filter((word) => !COMMON.has(word));
}
