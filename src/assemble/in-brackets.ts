/** `(310)`, `(1,000)`: a negative as accountants print it, or the mark of a note or an item; no heading and no label. */
const IN_BRACKETS = /^\(\d[\d,.]{0,14}\)$/;

/** Whether a text is a number in brackets. */
export function isInBrackets(text: string): boolean {
  return text.charCodeAt(0) === OPENING && IN_BRACKETS.test(text);
}

const OPENING = 0x28;
