import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { Place } from "../place.ts";
import type { Period } from "../table.ts";
import { spell } from "./spell.ts";

/**
 * What is to be said of a settled period that has no dates: that it is misprinted, or that its text and those beside it
 * leave open which days it means. Null where it has dates, or never needed any (`January`, which a year dates).
 */
export function findingOfPeriod(period: Period, place: Place | null): Diagnostic | null {
  if (period.start !== null) return null;
  const spelling = spell(period.text);
  if (spelling?.type === "misprint") {
    return diagnose("period/misprint", place, `"${period.text}" looks like a year and is none; it has no dates`, {
      expected: "a year such as 2014, 2015/16 or 2015-2016",
      actual: period.text,
    });
  }
  if (spelling === null || (spelling.type === "part" && spelling.year === null)) return null;
  return diagnose("period/undecided", place, `which days "${period.text}" means cannot be told; it has no dates`, {
    actual: period.text,
  });
}
