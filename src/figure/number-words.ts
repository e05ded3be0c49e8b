const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A small number that a whole text is in words, `Three`; -1 where it is none. */
export function numberInWords(text: string): number {
  return text.length < 3 || text.length > 9 ? -1 : WORDS.indexOf(text.toLowerCase());
}
