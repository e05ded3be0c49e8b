import { mapped } from "../mapped.ts";
import type { Period } from "../table.ts";
import { companyOf } from "./company.ts";
import { meaningAmong } from "./meaning.ts";
import { spell } from "./spell.ts";
import { NOTHING_SAID, type YearTerms } from "./year-term.ts";

/** What is said of a table's years: by its heading, its corner, its question. What is left out is not said. */
export type PeriodContext = Partial<YearTerms>;

/**
 * Decides by each other what the row labels of a table leave open, and by what is said of its years.
 *
 * - `2015-2016` is a financial year beside `2016-2017` or `2016/17`, two years beside `2017-2018` where all step by two,
 *   and else keeps its text without dates.
 * - `21/22` is a year beside `20/21` or a year in full, and else no period.
 * - `2011-12` is a year, but a month beside `2011-11`.
 * - `2015/16` is an academic year, without dates, where the text speaks of academic years; a bare `2015` has no dates
 *   where it speaks of financial or academic years and not of calendar years.
 * - A lone `March` or `Q1` among other labels is no period, nor are `2022/125` and its like where they are most.
 *
 * @param periods one for each label; null for a label that is no period
 */
export function settlePeriods(
  periods: readonly (Period | null)[],
  context: PeriodContext = {},
): readonly (Period | null)[] {
  const spellings = mapped(periods, (period) => (period === null ? null : spell(period.text)));
  const spelled = spellings.filter((spelling) => spelling !== null);
  if (spelled.length === 0) return periods;
  const company = companyOf(spelled, periods.length - spelled.length, { ...NOTHING_SAID, ...context });
  return mapped(periods, (period, index) => {
    const spelling = spellings[index] ?? null;
    if (period === null || spelling === null) return period;
    const meaning = meaningAmong(spelling, company);
    return meaning === null ? null : { text: period.text, ...meaning };
  });
}
