import type { ClassifiedText } from "./layout.ts";

/** `Our Ref: FOI 1234/20`, `FOI request reference: 22-118`, `Date of response: 8 August 2023`. */
const ENTRY =
  /^(?:(?:our|your|my|foia?|eir|rfi|request|case|file|response|disclosure|freedom|of|information) ){0,5}(?:ref(?:erence)?(?: ?(?:no|num|number|id|code)\b)?\.?|date(?: of (?:the |this )?(?:response|reply|letter|issue|publication|disclosure|request)| (?:issued|sent|received|published|responded|answered))?) ?: {0,24}.{0,24}\d/i;

/** Whether a text is a reference or a date as a letter's head gives them: neither a row nor a heading over columns. */
export function isLetterheadEntry(text: string): boolean {
  // Most texts have no colon.
  return text.includes(":") && ENTRY.test(text);
}

export function isLetterheadLine({ text, lines }: ClassifiedText, index: number): boolean {
  const { start = 0, end = 0 } = lines[index] ?? {};
  return isLetterheadEntry(text.slice(start, end).trim());
}
