// The numbers of notes, as they stand before notes and, raised, at what these are of.

/** The raised digits, each at its own index. */
export const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What is looked at of a text for the notes below a table. */
export const REACH_OF_NOTES = 4000;

/**
 * A note with its number, in order to find all: `1 Includes …`, `2. Excludes …`; with a small letter at the head of a line
 * and only as notes begin: `1 source: …`. `8.2 Theft` has a decimal.
 */
export const NUMBERED_NOTE =
  /(?:^|[\s)]|(?<!\d)\.)([1-9])[.)]? ?(?:[A-Z][a-z]|(?<=\n[1-9][.)]? ?)(?:sources?:|includ|exclud|as at |based on |figures |data |these ))/g;
