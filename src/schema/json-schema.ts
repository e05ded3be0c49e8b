import * as z from "zod";
import { outputSchema } from "./document.ts";
import { recordSchema } from "./record.ts";

const SCHEMAS = { document: outputSchema, records: recordSchema } as const;

/** The JSON Schema (draft 2020-12) of the whole JSON document, or of one record as NDJSON has it a line. */
export function jsonSchemaOf(part: keyof typeof SCHEMAS): object {
  return z.toJSONSchema(SCHEMAS[part]);
}
