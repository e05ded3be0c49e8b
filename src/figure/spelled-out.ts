// How databases and spreadsheets shorten the names of columns.

/** Most names have none of these; `PCT`, in capitals, is a primary care trust. */
const SHORTENED = /_|[a-z][A-Z]|[Pp]ct\b|\b[Aa](?:vg|ve)\b|\bAVG\b/;

/** `pct_in_time` as `percent in time`, `avg_days` as `average days`, `HoursLost` as `Hours Lost`; `Park Ave` stays. */
export function spelledOut(name: string): string {
  if (!SHORTENED.test(name)) return name;
  return name
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/\b[Pp]ct\b/g, "percent")
    .replace(/\b(?:[Aa]vg|AVG)\b\.?|^[Aa]ve\b\.?(?= )/g, "average");
}
