// Gives the fields of the library's types their docs. TypeScript leaves comments out of the types that it infers, so what
// `describe` says of a field in src/schema, which the JSON Schema shows, is put into the declarations too: an editor
// carries it from there into the types.
//   npx tsx scripts/field-docs.ts [folder with the declarations, else dist/lib/schema]
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import * as documentModule from "../src/schema/document.ts";
import * as recordModule from "../src/schema/record.ts";

/** What a module exports, by name. */
type Module = Readonly<Record<string, unknown>>;

/** Whose declarations are documented, by their file. */
export const MODULES: readonly (readonly [file: string, module: Module])[] = [
  ["record.d.ts", recordModule],
  ["document.d.ts", documentModule],
];

const DECLARATION = /^export declare const (\w+): .*\{$/;
const PROPERTY = /^( +)(\w+): /;

/** The declarations of a module, each field with what its schema says of it. */
export function withFieldDocs(declarations: string, module: Module): string {
  // For each brace that is open, the objects that it and those beside it hold: one, or the options of a union.
  const open: z.ZodObject[][] = [];
  const documented = declarations.split("\n").flatMap((line) => {
    const [, constant = ""] = DECLARATION.exec(line) ?? [];
    const [, indent = "", name = ""] = PROPERTY.exec(line) ?? [];
    const field = open.at(-1)?.[0]?.shape[name] as z.ZodType | undefined;
    const opens = line.endsWith("{");
    const closes = /^ *\}/.test(line);
    if (opens && closes) open.at(-1)?.shift();
    else if (closes) open.pop();
    else if (opens) open.push(objectsIn(field ?? module[constant]));
    return field?.description ? [`${indent}/** ${sentence(field.description)} */`, line] : [line];
  });
  return documented.join("\n");
}

/** The objects of a schema in the order in which its type tells them. */
function objectsIn(schema: unknown): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element);
  if (schema instanceof z.ZodNullable) return objectsIn(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(objectsIn) : [];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replaceAll("*/", "*\\/");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? "dist/lib/schema");
  for (const [file, module] of MODULES) {
    const path = join(folder, file);
    writeFileSync(path, withFieldDocs(readFileSync(path, "utf8"), module));
  }
}
