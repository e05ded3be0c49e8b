/** In English, from January on. */
export const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** The first three letters of each. */
export const MONTH_STEMS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** The name of a month, or its abbreviation, as a part of patterns that do not ask for capitals. */
export const MONTH = `(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)`;

/** The name of a month with its capital, in full, as a part of patterns that ask for capitals. */
export const CAPITAL_MONTH = `(?:${MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|")})(?![a-z])`;

/** Begins with the name of a month, and not as `Marriages` does. */
export const BEGINS_WITH_MONTH = new RegExp(`^${MONTH}(?![a-z])`, "i");

/** `to 16 April`: a day whose year is to come. */
export const ENDS_IN_DAY = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}$`, "i");
