import { isFigureLike } from "../figure/figure.ts";
import { readWhole } from "../figure/number.ts";
import { repeatOf } from "./recurring.ts";

/** `Under 18`, `18-24`, `65+`, `<18`, `25 and over`, `0-20 weeks`, `£1,001 - £5,000`: a band of ages, or of another scale. */
const BAND =
  /^(<|≤|>|≥|under |over |up to )? ?(£\d[\d,]{0,9}|\d{1,3})(?: ?(?:-|–|to) ?(£\d[\d,]{0,9}|\d{1,3}))?(?: ?(\+|(?:and|or|&) (?:over|above|older|more|under|below|younger|less)))?(?: [a-z]{2,12})?$/i;
const BELOW = /^(?:<|≤|under|up to)|(?:under|below|younger|less)(?: [a-z]{2,12})?$/i;
const ABOVE = /^(?:>|≥|over)|(?:\+|over|above|older|more)(?: [a-z]{2,12})?$/i;
const FEWEST_BANDS = 2;
const FEWEST_STEPS = 3;

/** Where a band begins and ends; an end that is not said is infinite. */
interface Band {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether headings beside one another are the bands of a scale that goes up (`Under 18`, `18-24`, `25+`), words among them, or
 * count up by one to a band or beside words (`0`, `1`, `2`, `3+`), once or again and again. Hidden figures (`<5`, `1-4`)
 * are not, nor are counts.
 */
export function isScale(headings: readonly string[]): boolean {
  if (areWithoutDashes(headings)) return true;
  return goesUp(headings.slice(0, repeatOf(headings) || headings.length));
}

function goesUp(headings: readonly string[]): boolean {
  let bands = 0;
  let steps = 0;
  let words = 0;
  let ranged = false;
  let before = Number.NEGATIVE_INFINITY;
  for (const heading of headings) {
    const whole = readWhole(heading);
    const band = whole < 0 ? readBand(heading) : { start: whole, end: whole };
    if (!band) {
      if (isFigureLike(heading)) return false;
      words++;
      continue;
    }
    // A step is one from that before it, and goes on where a band ends.
    const leaves = steps > 0 ? whole !== before + 1 : bands > 0 && whole > before + 1;
    if (band.start < before || (whole >= 0 && leaves)) return false;
    if (whole >= 0) steps++;
    else bands++;
    ranged ||= whole < 0 && (band.end > band.start || words > 0);
    before = band.end;
  }
  if (steps === 0) return bands >= FEWEST_BANDS && ranged;
  return steps + bands >= FEWEST_STEPS && bands <= 1 && words + bands > 0;
}

const FEWEST_WITHOUT_DASHES = 4;

/** `02`, `35`, `68`, `911`: bands whose dashes were lost on the way, each of which begins where the one before ends. */
function areWithoutDashes(headings: readonly string[]): boolean {
  const bands = headings.filter((heading) => /^\d{2,6}$/.test(heading));
  const [first = "", ...others] = bands;
  if (
    bands.length < FEWEST_WITHOUT_DASHES ||
    headings.some((heading) => /\d/.test(heading) && !bands.includes(heading))
  )
    return false;
  return [1, 2, 3].some((digits) => {
    let end = digits < first.length ? Number(first.slice(digits)) : -1;
    return others.every((band) => {
      const start = String(end + 1);
      if (end < 0 || !band.startsWith(start)) return false;
      end = Number(band.slice(start.length));
      return end >= Number(start);
    });
  });
}

function readBand(heading: string): Band | null {
  const match = BAND.exec(heading);
  const first = numberIn(match?.[2]);
  if (!match || (match[1] === undefined && match[3] === undefined && match[4] === undefined)) return null;
  if (match[3] !== undefined) return { start: first, end: numberIn(match[3]) };
  if (BELOW.test(heading)) return { start: Number.NEGATIVE_INFINITY, end: first };
  return ABOVE.test(heading) ? { start: first, end: Number.POSITIVE_INFINITY } : null;
}

const numberIn = (printed = ""): number => Number(printed.replace(/[£,]/g, ""));
