import { includesOneOf, isAsciiLetter } from "../quick-look.ts";

// Headings of numbers that name something and count nothing: references, codes, numbers of accounts, places on a map,
// years in which something was built. Their unit is `identifier`.

/** The unit of such numbers. */
export const IDENTIFIER = "identifier";

const CODE =
  "(?:(?:ho|hocr|home office|cjs|ccjs|offence|crime|outcome|ons|gss|nhs|ods|area|ward|lsoa|msoa|la|local authority|region|force|beat|site|school|trust|provider|organisation|account|subjective|cost centre|post|product|category) )?codes?";
const REFERENCE =
  "(?:(?:foi|our|your|case|crime|incident|unique|site|property|invoice|order|payment|contract|application|planning|grid|map|customer|claim) )?ref(?:erence)?s?\\.?(?: (?:no|number)s?\\.?)?";
const NUMBERED =
  "serial|collar|badge|account|invoice|transaction|voucher|document|cheque|purchase order|order|po|batch|journal|company|charity|customer|supplier|vendor|payroll|registration|fleet|asset|station|route|house|flat|plot|telephone|phone|dfe|estab(?:lishment)?|laestab|urn|uprn|folio";
const NUMBER = `(?:${NUMBERED}) (?:no|number)s?\\.?`;
const PLACE = "eastings?|northings?|latitude|longitude|grid references?";
const ID = "(?:[a-z]+ )?id|urn|uprn|usrn|laestab|date";
const NAMES_ONE = new RegExp(`^(?:${CODE}|${REFERENCE}|${NUMBER}|${PLACE}|${ID})$`, "i");

/** With what all of these end, in small letters: looked for first. */
const LAST_WORDS = new Set(
  (
    "code codes id urn uprn usrn laestab date ref refs reference references no nos number numbers easting eastings " +
    "northing northings latitude longitude"
  ).split(" "),
);
const LONGEST = 40;

function mayName(heading: string): boolean {
  const end = heading.endsWith(".") ? heading.length - 1 : heading.length;
  if (heading.length > LONGEST || !isAsciiLetter(heading.charCodeAt(end - 1))) return false;
  return LAST_WORDS.has(heading.slice(heading.lastIndexOf(" ") + 1, end).toLowerCase());
}

/** Whether a heading is of numbers that name something: `Reference`, `Invoice No.`, `URN`, `Easting`. */
export const namesIdentifier = (heading: string): boolean => mayName(heading) && NAMES_ONE.test(heading);

const OF_ONE =
  /^(?:case|crime|incident|complaint|request|claim|permit|licen[cs]e|job|log|ticket|record|file|contract|vehicle|employee|school|item|event|file|project|application|property|site) (?:no|number|id)\.?$/i;

/** Whether a heading may be of such numbers, and may count: `Case number`. */
export const mayNameIdentifier = (heading: string): boolean => mayName(heading) && OF_ONE.test(heading);

const OF_YEARS = /^(?:(?:[a-z]+ )?year|year (?:of [a-z]+|[a-z]+ed|built))$/i;

/** Whether a heading may be of years: `Year`, `Year of birth`, `Registration year`. */
export const mayNameYears = (heading: string): boolean =>
  heading.length <= LONGEST && includesOneOf(heading, YEAR_LETTERS) && OF_YEARS.test(heading);

const YEAR_LETTERS = ["year", "Year", "YEAR"];
