const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span|p|br ?\/?)>|\*\*|__/gi;
/** A text without any of these is as it should be; nearly every label is. */
const MAY_CHANGE = /[<*_\\]|\s\s|[^\S ]|^ | $/;
const ESCAPED = /\\([*_^#|\\])/g;

/** A text without its markup: HTML tags of type, Markdown's bold and its escapes. White space is collapsed. */
export function stripMarkup(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text.replace(MARKUP, "").replace(ESCAPED, "$1").replace(/\s+/g, " ").trim();
}
