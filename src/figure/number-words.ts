const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A small number that a whole text is in words, `Three`; -1 where it is none. A label may be as well: it is asked of cells alone. */
export function numberInWords(text: string): number {
  return text.length < 3 || text.length > 9 ? -1 : WORDS.indexOf(text.toLowerCase());
}

/** The text of a cell with digits for a number in words. */
export function inDigits(text: string): string {
  const number = numberInWords(text);
  return number > 0 ? `${number}` : text;
}
