/** Two or three letters that some extractors print as the one sign that a font has for them: `Oﬀence`, `ﬁnes`. */
const LIGATURE = /[\ufb00-\ufb06]/g;

export const withoutLigatures = (text: string): string => text.replace(LIGATURE, (sign) => sign.normalize("NFKC"));
