import type { Place } from "./place.ts";
import type { DiagnosticRecord } from "./schema/document.ts";

export type Severity = DiagnosticRecord["severity"];

/**
 * Every diagnostic that the program can give, with its severity. Codes are stable, messages are not.
 * `error`: a figure is contradicted or lost; `warning`: a guess was made; `info`: worth knowing.
 * What each means is told in `src/report/pages.ts`, which has a page for every code.
 */
export const SEVERITIES = {
  "source/not-text": "error",
  "source/not-utf8": "warning",
  "source/control-characters": "info",
  "source/undecodable": "warning",
  "table/none": "info",
  "table/unread-rows": "warning",
  "table/wrapped-label": "info",
  "table/joined-over-page": "info",
  "table/corner-moved": "info",
  "table/corner-guessed": "warning",
  "table/header-cut": "warning",
  "table/header-undecided": "warning",
  "table/repeated-heading": "warning",
  "table/unheaded-column": "warning",
  "table/repeated-label": "warning",
  "table/glued-cells": "error",
  "table/short-row": "warning",
  "table/long-row": "warning",
  "table/total-is-data": "info",
  "table/section-guessed": "warning",
  "table/row-decided": "info",
  "table/row-guessed": "warning",
  "table/row-undecided": "error",
  "table/reading-decided": "info",
  "vocabulary/ambiguous-label": "info",
  "period/misprint": "warning",
  "period/undecided": "info",
  "period/not-over": "info",
  "value/unreadable": "warning",
  "value/too-precise": "warning",
  "value/second-figure": "warning",
  "value/unit-unsaid": "info",
  "value/misread-placeholder": "info",
  "value/unproved-placeholder": "warning",
  "value/contradicted-placeholder": "warning",
  "audit/row-total-mismatch": "error",
  "audit/column-total-mismatch": "error",
  "audit/subtotal-mismatch": "error",
  "audit/part-exceeds-whole": "error",
  "audit/cross-table-mismatch": "error",
  "audit/undetermined": "info",
  "audit/rounded-figures": "info",
  "audit/hidden-figure-deducible": "info",
  "explain/unexplained": "info",
  "explain/limit-reached": "warning",
  "explain/repaired": "warning",
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof SEVERITIES;

/** A finding with its place; the source's name is added where the output is put together. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly note: string | null;
}

/** Makes a diagnostic; the severity follows from the code. */
export function diagnose(
  code: DiagnosticCode,
  place: Place | null,
  message: string,
  more: { expected?: string; actual?: string; note?: string } = {},
): Diagnostic {
  return {
    code,
    severity: SEVERITIES[code],
    message,
    place,
    expected: more.expected ?? null,
    actual: more.actual ?? null,
    note: more.note ?? null,
  };
}
