import type { Place } from "../place.ts";

/** Where something stands, as compilers write it: `file:line:column`, or the file alone. */
export function placeLabel(source: string, place: Place | null): string {
  return place ? `${source}:${place.line}:${place.column}` : source;
}
