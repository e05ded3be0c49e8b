const STEM = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)";

/** The English name of a month, or its abbreviation, as a part of patterns that do not ask for capitals. */
export const MONTH = `${STEM}(?:uary|ruary|ch|il|ust|ember|ober)?`;

/** A word that begins as the name of a month does. */
export const BEGINS_AS_MONTH = new RegExp(`^${STEM}`, "i");

/** `to 16 April`: a day whose year is to come. */
export const ENDS_IN_DAY = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}$`, "i");
