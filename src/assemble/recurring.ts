// Headings that come again, as `Total, Int` does below each year: what tells how many columns stand below one heading.

/** Whether words come again after every so many of them; the last time they may break off. */
export function comeAgainAfter(words: readonly string[], each: number): boolean {
  return words.every((word, at) => word === words[at % each]);
}

/** After how many words, at least two, all of them come again, and the last time whole; 0 where they do not. */
export function repeatOf(words: readonly string[]): number {
  for (let each = 2; each <= words.length / 2; each++)
    if (words.length % each === 0 && comeAgainAfter(words, each)) return each;
  return 0;
}
