const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span)>|\*\*|__/gi;
/** Tags that part words. */
const BREAKS = /<\/?(?:br|p) ?\/?>/gi;
const ESCAPED = /\\([*_^#|\\])/g;

/** A text without its markup: HTML tags of type, Markdown's bold and its escapes. White space is collapsed. */
export function stripMarkup(text: string): string {
  if (!mayChange(text)) return text;
  return text.replace(BREAKS, " ").replace(MARKUP, "").replace(ESCAPED, "$1").replace(/\s+/g, " ").trim();
}

/** Whether a text may have any markup, or white space but single spaces between words; nearly every label has none. */
function mayChange(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code === LESS_THAN || code === STAR || code === UNDERSCORE || code === BACKSLASH) return true;
    if (code === SPACE && before === SPACE) return true;
    if (code >= NO_BREAK_SPACE && /\s/.test(text.charAt(at))) return true;
    before = code;
  }
  return text !== "" && before === SPACE;
}

const SPACE = 0x20;
const STAR = 0x2a;
const LESS_THAN = 0x3c;
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;
const NO_BREAK_SPACE = 0xa0;
