const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub|span)>|\*\*|__/gi;
/** Tags that part words. */
const BREAKS = /<\/?(?:br|p) ?\/?>/gi;
const ESCAPED = /\\([*_^#|\\])/g;

/** A text without its markup: HTML tags of type, Markdown's bold and its escapes. White space is collapsed. */
export function stripMarkup(text: string): string {
  if (!mayChange(text)) return text;
  return text.replace(BREAKS, " ").replace(MARKUP, "").replace(ESCAPED, "$1").replace(/\s+/g, " ").trim();
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Before this, no character beyond ASCII is white but the no-break space. */
const FIRST_WHITE = 0x1680;

/** Whether a text may have any markup, or white space but single spaces between words; nearly every label has none. */
function mayChange(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= SPACE ? code !== SPACE || before === SPACE : isMark(code)) return true;
    before = code;
  }
  return before === SPACE && text !== "";
}

/** What markup begins with, and white space beyond ASCII. */
function isMark(code: number): boolean {
  if (code < NO_BREAK_SPACE) return code === 0x3c || code === 0x2a || code === 0x5f || code === 0x5c;
  return code === NO_BREAK_SPACE || (code >= FIRST_WHITE && /\s/.test(String.fromCharCode(code)));
}
