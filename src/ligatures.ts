// Pairs of letters that fonts have as one, and that extractors of PDFs leave so: `Oﬀence`, `ﬁnancial`.

const LIGATURE = /[\ufb00-\ufb04]/g;
const LETTERS = ["ff", "fi", "fl", "ffi", "ffl"];
const FIRST = 0xfb00;

/** The text with the letters themselves. */
export function withoutLigatures(text: string): string {
  return text.replace(LIGATURE, (ligature) => LETTERS[ligature.charCodeAt(0) - FIRST] as string);
}
