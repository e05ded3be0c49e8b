import { includesOneOf } from "../quick-look.ts";

/** What a leader holds, and what no other text does. */
const HINTS = ["....", ". . .", "……", "____", "····"];
/** Fewer full stops are a placeholder (`..`) or break off a sentence; fewer of the others are a sign of their own. */
const FEWEST: ReadonlyMap<string, number> = new Map([
  [".", 4],
  ["…", 2],
  ["_", 4],
  ["·", 4],
]);
const FEWEST_APART = 3;
const FIGURE_BEGINS = /[\d£€$<(*–—-]/;

/**
 * The text with spaces for the dots that lead the eye from a label to its figure (`North ........ 41`, `North . . . . 41`),
 * so that they part the two as a gap does. As long as it was: what stands where is the same. Dots that lead to no figure,
 * as those of a form do, are left.
 */
export function withoutLeaders(text: string): string {
  if (!includesOneOf(text, HINTS)) return text;
  let read = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const fewest = FEWEST.get(text[at] as string);
    if (fewest === undefined) continue;
    const { end, signs } = runOf(text, at);
    const isApart = end - at > signs;
    if (signs >= (isApart ? FEWEST_APART : fewest) && standsBehindWord(text, at) && leadsToFigure(text, end)) {
      read += text.slice(kept, at) + " ".repeat(end - at);
      kept = end;
    }
    at = end - 1;
  }
  return read + text.slice(kept);
}

/** Where a run of one sign ends, with single spaces between or without, and how often the sign stands in it. */
function runOf(text: string, from: number): { readonly end: number; readonly signs: number } {
  let end = from + 1;
  let signs = 1;
  for (;;) {
    const next = text[end] === " " ? end + 1 : end;
    if (text[next] !== text[from]) return { end, signs };
    end = next + 1;
    signs++;
  }
}

function standsBehindWord(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === " ") before--;
  const character = text[before] ?? "\n";
  return character.trim() !== "" && character !== "|";
}

function leadsToFigure(text: string, at: number): boolean {
  let next = at;
  while (text[next] === " ") next++;
  return FIGURE_BEGINS.test(text[next] ?? "");
}
