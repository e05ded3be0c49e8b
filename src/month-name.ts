/** The English name of a month, or its abbreviation, as a part of patterns that do not ask for capitals. */
export const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?";

/** Begins with the name of a month, and not as `Marriages` does. */
export const BEGINS_WITH_MONTH = new RegExp(`^${MONTH}(?![a-z])`, "i");

/** `to 16 April`: a day whose year is to come. */
export const ENDS_IN_DAY = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}$`, "i");
