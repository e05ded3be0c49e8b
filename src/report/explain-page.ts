import { LAYOUT_NAMES, type LayoutName } from "../assemble/layout-name.ts";
import { type DiagnosticCode, SEVERITIES } from "../diagnostic.ts";
import { LAYOUT_PAGES } from "./layout-pages.ts";
import { PAGES } from "./pages.ts";

const CODES = Object.keys(SEVERITIES) as DiagnosticCode[];

/** The page of a diagnostic code or of a layout, as text for a terminal; null where neither is named so. */
export function pageOf(name: string): string | null {
  if (isCode(name)) return pageOfCode(name);
  return isLayout(name) ? pageOfLayout(name) : null;
}

function pageOfCode(code: DiagnosticCode): string {
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

function pageOfLayout(name: LayoutName): string {
  const { title, meaning, example, advice } = LAYOUT_PAGES[name];
  return [
    `${name} (layout: ${title})`,
    ...["", meaning, "", "Such as:", ""],
    ...indented(example),
    ...["", advice, "", `With --layout ${name}, tables are looked for in this layout alone.`, ""],
  ].join("\n");
}

/** All codes with their severities, one a line, by stage. */
export function listCodes(): string {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${SEVERITIES[code]}\n`).join("");
}

/** All layouts with what marks them, one a line. */
export function listLayouts(): string {
  const width = Math.max(...LAYOUT_NAMES.map((name) => name.length));
  return LAYOUT_NAMES.map((name) => `${name.padEnd(width)}  ${LAYOUT_PAGES[name].title}\n`).join("");
}

/** The names that a person may have meant who wrote one that does not exist: at most three, the likeliest first. */
export function nearestNames(text: string): (DiagnosticCode | LayoutName)[] {
  const meant = text.toLowerCase().slice(0, LONGEST);
  return [...CODES, ...LAYOUT_NAMES]
    .map((name) => ({ name, distance: distanceTo(name, meant) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Longer than any name: no more of a text than this is compared. */
const LONGEST = 64;
/** A part of a name that is shorter says nothing. */
const SHORTEST = 3;
/** The share of a name's letters that may differ. */
const NEAR = 0.34;

/** The share of a name's letters that differ; a code may be given without its stage, any name in part (`row-total`). */
function distanceTo(name: string, text: string): number {
  if (text.length >= SHORTEST && name.includes(text)) return 0;
  const [, what = name] = name.split("/");
  return Math.min(...[name, what].map((meant) => editDistance(meant, text) / meant.length));
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

function isLayout(text: string): text is LayoutName {
  return Object.hasOwn(LAYOUT_PAGES, text);
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .replaceAll("\f", "")
    .split("\n")
    .map((line) => `    ${line}`.trimEnd());
}
