/** A word that begins as the English name of a month does, or its abbreviation. */
export const BEGINS_AS_MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
