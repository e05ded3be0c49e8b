import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { Place } from "../place.ts";
import type { Column, Period } from "../table.ts";
import { withPeriods } from "./columns.ts";

// A period that goes on beyond the day of the response cannot be said to be covered whole: its figures are those so far,
// or planned ones, and only the text could tell. The day is ISO 8601; null where the text does not say it.

/** Of a period, whether it is known to be covered whole. */
export function asKnownOn(answered: string | null, period: Period): Period {
  const { text, kind, start, end, complete } = period;
  const isKnown = answered === null || complete !== true || end === null || end <= answered;
  return isKnown ? period : { text, kind, start, end, complete: null };
}

export function columnsAsKnownOn(answered: string | null, columns: readonly Column[]): readonly Column[] {
  return answered === null ? columns : withPeriods(columns, (period) => period && asKnownOn(answered, period));
}

/** What is to be said of a period that was not over; null where it was, or the text says how far it goes. */
export function findingOfOpenPeriod(answered: string | null, period: Period, place: Place): Diagnostic | null {
  const { text, end, complete } = period;
  if (answered === null || complete !== null || end === null || end <= answered) return null;
  const message = `"${text}" was not over on ${answered}, the day of the response; whether it is covered whole cannot be told`;
  return diagnose("period/not-over", place, message, { actual: text });
}
