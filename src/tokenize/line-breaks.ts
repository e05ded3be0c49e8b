/** Where a line ends in the source of a page: a converter may leave the tag beside the end of the line. */
const BREAK_AT_END = /<br ?\/?>(?=[ \r]{0,8}$)/gim;

/** The text with spaces for the tags of line breaks that stand at the ends of lines. What stands where is the same. */
export function withoutBreaksAtEnds(text: string): string {
  return text.includes("<") ? text.replace(BREAK_AT_END, (tag) => " ".repeat(tag.length)) : text;
}
