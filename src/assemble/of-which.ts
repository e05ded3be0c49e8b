const OF_WHICH = /^(?:of (?:which|whom|these|those)|including|comprising|made up of):?$/i;
const LONGEST = "made up of:".length;

/** Whether a heading says that the rows under it are each a part of the one above it: `of which:`. */
export function isOfWhich(heading: string): boolean {
  return heading.length <= LONGEST && OF_WHICH.test(heading);
}
