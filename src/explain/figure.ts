import type { Sheet } from "./sheet.ts";

/** Made once: what `toLocaleString` makes anew for each figure. */
const FORMAT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** A figure of a sheet as a person reads it: `1,055`. */
export function figureText(sheet: Sheet, value: number): string {
  return FORMAT.format(value / sheet.scale);
}
