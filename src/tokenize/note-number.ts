import { CAPITAL_MONTH } from "../month-name.ts";

// The numbers of notes, as they stand before notes and, raised, at what these are of.

/** The raised digits, each at its own index. */
export const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What is looked at of a text for the notes below a table. */
export const REACH_OF_NOTES = 4000;

/** What a note begins with behind its number, whatever stands before it: `at 1 April` is a day. */
const BEGINS = `(?!(?<=[a-z] [1-9] )${CAPITAL_MONTH})[A-Z][a-z]|(?<=[.) ])(?:\\d{1,2} months|(?:19|20)\\d\\d [a-z]{4,20}) `;
/** And at the head of a line. */
const BEGINS_LINE = `sources?:|includ|exclud|as at |based on |figures |data |these |to \\d\\d? ${CAPITAL_MONTH}`;

/**
 * A note with its number, in order to find all: `1 Includes …`, `2. Excludes …`, `1 15 months to …`, `1 2005 figures …`; with
 * a small letter at the head of a line and only as notes begin: `1 source: …`. `8.2 Theft` has a decimal.
 */
export const NUMBERED_NOTE = new RegExp(
  `(?:^|[\\s)]|(?<!\\d)\\.)([1-9])[.)]? ?(?:${BEGINS}|(?<=\\n[1-9][.)]? ?)(?:${BEGINS_LINE}))`,
  "g",
);

/**
 * Several at the end of a cell, a blank behind its last word: `Deaths in prison 1,2,3`. The word is the first group, the
 * numbers the second.
 */
export const LISTED_NUMBERS = /(?<=([a-z]{3,30})\)?) ([1-9](?:, ?[1-9]){1,6})(?= ?(?:[|\t\r\n]|$| {2}))/gi;
