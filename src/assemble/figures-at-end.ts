// What tells a row whose cells a blank parts from the headings that stand as it does.

/** `127,600 4,500 900`: figures one behind the other, two of them with a sign that no heading's number has. */
const FIGURES =
  /(?:^|\s)£?\d[\d,]{0,14}(?:(?<=\d,\d{3})|\.\d{1,3}%?|%)(?:\(\S{1,9}\))?\s£?\d[\d,]{0,14}(?:(?<=\d,\d{3})|\.\d{1,3}|%)/;

/** `Ward 1 1,686,146`: a figure behind the number that a label ends in. */
const BEHIND_NUMBER = /\s\d{1,4}\s£?\d{1,3}(?:,\d{3}){1,4}$/;

/** Whether words of a line end in figures, so that it is a row that could not be parted, and no heading. */
export function endsInFigures(label: string): boolean {
  const last = label.charAt(label.length - 1);
  const isFigure = (last >= "0" && last <= "9") || last === "%" || last === ")";
  return isFigure && (FIGURES.test(label) || BEHIND_NUMBER.test(label));
}
