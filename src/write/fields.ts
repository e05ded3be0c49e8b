import type { FieldName } from "../schema/record.ts";

/** The fields of a record, in the order in which every format writes them. */
export const FIELD_NAMES = [
  "source",
  "publisher",
  "reference",
  "date",
  "table",
  "question",
  "kind",
  "group",
  "label",
  "code",
  "name",
  "class",
  "header",
  "measure",
  "period",
  "start",
  "end",
  "complete",
  "value",
  "lower",
  "upper",
  "unit",
  "status",
  "proved",
  "role",
  "raw",
  "line",
  "column",
] as const satisfies readonly FieldName[];

/** Whether a text names a field of a record. */
export function isFieldName(text: string): text is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(text);
}
