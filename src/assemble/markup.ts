import { withoutEntities } from "../entities.ts";
import { withoutLigatures } from "../ligatures.ts";

const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span)>|\*\*|__/gi;
/** Tags that part words. */
const BREAKS = /<\/?(?:br|p) ?\/?>/gi;
/** A link of Markdown's, to an address: `[Ward A](/wards/a)`. */
const LINK = /\[([^[\]]{1,160})\]\((?:https?:|mailto:|www\.|\.{0,2}\/|#)[^()\s]{0,400}\)/g;
/** What is left of markup around a raised digit (`raised-tags.ts`). */
const BEFORE_RAISED = /(?<=\S) {2,}(?=[⁰¹²³⁴-⁹])/g;
/** Where a word may be broken, which nothing shows that is whole; elsewhere the sign is a dash. */
const SOFT_HYPHEN = /(?<=[a-z])\xad(?=[a-z])/gi;
const ESCAPED = /\\([*_^#|\\])/g;

/**
 * A text without its markup: HTML tags of type and signs for characters, Markdown's bold, links and escapes, soft hyphens and
 * ligatures. White space is collapsed.
 */
export function stripMarkup(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  const plain = text.includes("](") ? text.replace(LINK, "$1") : text;
  const marked = withoutLigatures(withoutEntities(plain))
    .replace(BREAKS, " ")
    .replace(MARKUP, "")
    .replace(ESCAPED, "$1")
    .replace(BEFORE_RAISED, "");
  return marked.replace(SOFT_HYPHEN, "").replace(/\s+/g, " ").trim();
}

/**
 * What markup begins with, and white space but single spaces between words; nearly every label has none. One pattern: a
 * method of a string is looked up anew for each of the many forms in which V8 keeps strings, so a loop over them is slow.
 */
const MAY_CHANGE =
  /\]\(|&(?:[a-z]{2,5}|#\d{2,5});|[<*_\\\t\n\v\f\r\xa0\xad\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\ufb00-\ufb06]| {2}|^ | $/;
