const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span)>|\*\*|__/gi;
/** Tags that part words. */
const BREAKS = /<\/?(?:br|p) ?\/?>/gi;
const ESCAPED = /\\([*_^#|\\])/g;

/** A text without its markup: HTML tags of type, Markdown's bold and its escapes. White space is collapsed. */
export function stripMarkup(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text.replace(BREAKS, " ").replace(MARKUP, "").replace(ESCAPED, "$1").replace(/\s+/g, " ").trim();
}

/** What markup begins with, or white space but single spaces between words; nearly every label has none. */
const MAY_CHANGE = /[<*_\\]|[^\S ]| {2}|^ | $/;
