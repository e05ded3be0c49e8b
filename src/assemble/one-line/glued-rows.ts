import type { Word } from "../collapsed/words.ts";
import { textOf } from "../text-of.ts";

// `2023 2024East 283 301North 92 118West 288 391`: where the ends of lines are lost without a trace, the last figure of a
// row is glued to the next label.

const GLUED = /^([£<]?\d[\d,]{0,12}(?:\.\d{1,4})?%?)[A-Z][a-z]{2}/;
/** `Depression.2020`, `here.Area`, `RefusalsNorth`: the end of a line of words, and the first of the next. */
const GLUED_WORDS = /[a-z)][.:]?(?=(?:19|20)\d\d$)|(?:[a-z]{3}|[a-z)][.:])(?=[A-Z][a-z]{2})/;
/** Different ones. */
export const FEWEST_GLUED = 3;

/** The figure with which a word of a text begins, where a label begins right behind it; empty where none does. */
export const figureBeforeLabel = (word: string): string => GLUED.exec(word)?.[1] ?? "";

/** Words with each figure apart from the label behind it, where there are several such, and no numbers of notes: `1Granted`. */
export function withGluedRowsApart(text: string, words: readonly Word[]): readonly Word[] {
  let note = 1;
  const figures = words.map((word) => {
    const figure = figureBeforeLabel(textOf(text, word));
    if (figure !== String(note)) return figure;
    note++;
    return "";
  });
  if (new Set(figures).size - 1 < FEWEST_GLUED) return words;
  return words.flatMap((word, index) => {
    const end = GLUED_WORDS.exec(textOf(text, word));
    const length = figures[index]?.length || (end ? end.index + end[0].length : 0);
    const at = word.start + length;
    return length === 0
      ? [word]
      : [
          { ...word, end: at },
          { ...word, start: at },
        ];
  });
}
