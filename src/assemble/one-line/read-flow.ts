import { type Group, labelText } from "../collapsed/group.ts";
import { groupPieces } from "../collapsed/group-pieces.ts";
import { cutPieces, type Piece } from "../collapsed/piece.ts";
import { findStretches } from "../collapsed/run-on.ts";
import { type Word, wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital, beginsWithOneOf } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";
import { withBands } from "./bands.ts";
import { endInDays, withDays, withParts } from "./days.ts";
import { withEvenRows } from "./even-rows.ts";
import { type Flow, isBullet, MOST_BLANK_LINES, mayRunOn } from "./flow.ts";
import { withGluedRowsApart } from "./glued-rows.ts";
import { withoutLeaders } from "./leaders.ts";
import { joinedOver, repeatsHead } from "./repeated-header.ts";
import { withoutWordsBehind } from "./words-behind.ts";

/** Reads lines, by their indexes, as one run. */
export function flowOf(document: ClassifiedText, lines: readonly number[]): Flow {
  const words: Word[] = [];
  for (const index of lines) for (const word of wordsOf(document, index)) words.push(word);
  const apart = withGluedRowsApart(document.text, words);
  const dated = withDays(document.text, cutPieces(document.text, apart));
  const cut = withBands(document.text, withParts(document.text, dated));
  const printed = groupPieces(document.text, cut);
  const pieces = withEvenRows(document.text, cut, printed);
  const led = pieces === cut ? printed : groupPieces(document.text, pieces);
  const named = withoutWordsBehind(document.text, led);
  const loose = withoutLeaders(document.text, named, findStretches(document.text, named));
  const groups = joinedOver(document.text, loose, findStretches(document.text, loose));
  return { pieces, groups, stretches: findStretches(document.text, groups), lines, end: (lines.at(-1) ?? 0) + 1 };
}

/** The flow with the lines that go on with its last table, over page breaks. */
export function extend(document: ClassifiedText, flow: Flow): Flow {
  const columns = flow.stretches.at(-1)?.columns ?? 0;
  const lines = [...flow.lines];
  let last = lastOf(document, flow);
  let blanks = 0;
  for (let i = flow.end; i < document.lines.length && last !== null; i++) {
    const role = document.roles[i];
    if (role === "blank" || role === "furniture") {
      if (role === "blank" && ++blanks > MOST_BLANK_LINES) break;
      continue;
    }
    if (!mayRunOn(document, i) || role === "question" || isBullet(document, i)) break;
    const pieces = cutPieces(document.text, wordsOf(document, i));
    const left = repeatsHead(document, flow, i)
      ? (groupPieces(document.text, pieces).at(-1) ?? null)
      : goesOn(document.text, last, pieces, columns);
    if (left === null) break;
    lines.push(i);
    last = left;
    blanks = 0;
  }
  return lines.length === flow.lines.length ? flow : flowOf(document, lines);
}

/** The group with which a flow ends, where its last table may still go on; null where it is at its end. */
function lastOf(document: ClassifiedText, { groups, stretches }: Flow): Group | null {
  const stretch = stretches.at(-1);
  const last = groups.at(-1);
  if (!stretch || !last || groups.length > stretch.end + 1) return null;
  const row = groups[stretch.end - 1] as Group;
  if (isTotalLabel(labelText(document.text, row)) && row.figures.length === stretch.columns) return null;
  return last;
}

/** Whether the pieces of a line go on with rows of so many figures after the last group: what is left open then. */
function goesOn(text: string, last: Group, pieces: readonly Piece[], columns: number): Group | null {
  const open = last.figures.length < columns ? last : { words: [], figures: [] };
  const words = last.figures.length > 0 ? [] : open.words;
  const opening: readonly Piece[] = last.figures.length > 0 && last.figures.length < columns ? last.figures : [];
  const opened = opening.length > 0 ? [...last.words, ...opening] : words;
  const groups = groupPieces(text, [...opened, ...pieces]);
  const closed = groups.slice(0, -1);
  const end = groups.at(-1);
  if (!end || !groups.some(({ figures }) => figures.length === columns) || endInDays(text, groups)) return null;
  if (closed.filter(({ figures }) => figures.length === columns).length * 2 < closed.length) return null;
  if (!groups.every((group) => beginsAsLabel(labelText(text, group)))) return null;
  if (groups.length === 1 && end.words.length > 6) return null;
  return isTotalLabel(labelText(text, end)) && end.figures.length === columns ? { words: [], figures: [] } : end;
}

function beginsAsLabel(text: string): boolean {
  return beginsWithCapital(text) || beginsWithOneOf("0123456789\"'‘“(<£%", text);
}
