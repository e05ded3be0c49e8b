import type { Diagnostic } from "../diagnostic.ts";
import { placeLabel } from "./place.ts";

/** A diagnostic as one line: `file:line:column: warning: what was found [code]`. */
export function diagnosticLine(source: string, diagnostic: Diagnostic): string {
  const { place, severity, message, code, note } = diagnostic;
  return `${placeLabel(source, place)}: ${severity}: ${message}${note ? ` (${note})` : ""} [${code}]`;
}
