import type { Sheet } from "./sheet.ts";

/** As many decimals as a table's figures are read with. */
const MOST_DECIMALS = 6;

/** A figure of a sheet as a person reads it: `1,055`. `Intl` would do, and takes longer to load than a table to explain. */
export function figureText(sheet: Sheet, value: number): string {
  const figure = value / sheet.scale;
  if (!Number.isFinite(figure)) return figure < 0 ? "-∞" : "∞";
  const size = Math.abs(figure);
  const text = String(Number.isInteger(size) ? size : Number(size.toFixed(MOST_DECIMALS)));
  if (text.length < 4) return figure < 0 ? `-${text}` : text;
  const [whole = "", decimals] = text.split(".");
  return `${figure < 0 ? "-" : ""}${grouped(whole)}${decimals === undefined ? "" : `.${decimals}`}`;
}

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
