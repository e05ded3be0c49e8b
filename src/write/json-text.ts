import { unicodeEscape } from "./terminal/visible.ts";

/**
 * What JSON lets stand in a text and a terminal would act on: DEL, C1, line and paragraph separators, the marks that turn
 * the direction of text. What else would act, JSON escapes itself.
 */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const ALL_ACTING = new RegExp(ACTING, "g");

/** Whether `JSON.stringify` makes of a text one that is safe to print on a terminal. */
export function isSafe(text: string): boolean {
  return !ACTING.test(text);
}

/** A value as JSON that reads the same and is safe to print on a terminal. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  return isSafe(json) ? json : json.replace(ALL_ACTING, unicodeEscape);
}
