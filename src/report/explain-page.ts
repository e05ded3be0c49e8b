import { type DiagnosticCode, SEVERITIES } from "../diagnostic.ts";
import { PAGES } from "./pages.ts";

const CODES = Object.keys(SEVERITIES) as DiagnosticCode[];

/** The page of a diagnostic code, as text for a terminal; null where there is no such code. */
export function pageOf(code: string): string | null {
  if (!isCode(code)) return null;
  const { meaning, bad, good, advice } = PAGES[code];
  return [
    `${code} (${SEVERITIES[code]})`,
    ...["", meaning, "", "Such as:", ""],
    ...indented(bad),
    ...["", "Rather:", ""],
    ...indented(good),
    ...["", advice, ""],
  ].join("\n");
}

/** All codes with their severities, one a line, by stage. */
export function listCodes(): string {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${SEVERITIES[code]}\n`).join("");
}

/** The codes that a person may have meant who wrote one that does not exist: at most three, the likeliest first. */
export function nearestCodes(text: string): DiagnosticCode[] {
  const meant = text.toLowerCase().slice(0, LONGEST);
  return CODES.map((code) => ({ code, distance: distanceTo(code, meant) }))
    .filter(({ code, distance }) => distance <= code.length * NEAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Longer than any code: no more of a text than this is compared. */
const LONGEST = 64;
/** A part of a code that is shorter says nothing. */
const SHORTEST = 3;
/** The share of a code's letters that may differ. */
const NEAR = 0.34;

/** The code may be given without its stage (`unreadable`) or in part (`audit/row-total`). */
function distanceTo(code: string, text: string): number {
  if (text.length >= SHORTEST && code.includes(text)) return 0;
  const [, what = code] = code.split("/");
  return Math.min(editDistance(code, text), editDistance(what, text));
}

/** How many letters must be inserted, left out or replaced to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const now = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      now.push(Math.min(replaced, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[to.length] ?? 0;
}

function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(SEVERITIES, text);
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .replaceAll("\f", "")
    .split("\n")
    .map((line) => `    ${line}`.trimEnd());
}
