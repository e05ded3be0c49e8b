const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span)>|\*\*|__/gi;
/** Tags that part words. */
const BREAKS = /<\/?(?:br|p) ?\/?>/gi;
const ESCAPED = /\\([*_^#|\\])/g;

/** A text without its markup: HTML tags of type, Markdown's bold and its escapes. White space is collapsed. */
export function stripMarkup(text: string): string {
  if (!mayChange(text)) return text;
  return text.replace(BREAKS, " ").replace(MARKUP, "").replace(ESCAPED, "$1").replace(/\s+/g, " ").trim();
}

/** What markup begins with, and white space but the space. */
const MAY_CHANGE = /[<*_\\\t\n\v\f\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Whether a text may have any markup, or white space but single spaces between words; nearly every label has none. */
function mayChange(text: string): boolean {
  return MAY_CHANGE.test(text) || text.includes("  ") || text.startsWith(" ") || text.endsWith(" ");
}
