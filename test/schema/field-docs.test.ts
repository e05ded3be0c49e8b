import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { MODULES, withFieldDocs } from "../../scripts/field-docs.ts";
import { ROOT } from "../cli/program.ts";

const inner = z.strictObject({ mark: z.string().describe("a mark: `*/`") });

describe("withFieldDocs", () => {
  it.each([
    {
      name: "a field",
      one: z.strictObject({ line: z.int().describe("from 1") }),
      before: ["z.ZodObject<{", "    line: z.ZodInt;", "}, z.core.$strict>;"],
      after: ["z.ZodObject<{", "    /** From 1. */", "    line: z.ZodInt;", "}, z.core.$strict>;"],
    },
    {
      name: "a field of the objects in a list, and nothing of the words of an enumeration",
      one: z.strictObject({ notes: z.array(inner), role: z.enum(["data"]).describe("which") }),
      before: [
        "z.ZodObject<{",
        "    notes: z.ZodArray<z.ZodObject<{",
        "        mark: z.ZodString;",
        "    }, z.core.$strict>>;",
        "    role: z.ZodEnum<{",
        '        data: "data";',
        "    }>;",
        "}, z.core.$strict>;",
      ],
      after: [
        "z.ZodObject<{",
        "    notes: z.ZodArray<z.ZodObject<{",
        "        /** A mark: `*\\/`. */",
        "        mark: z.ZodString;",
        "    }, z.core.$strict>>;",
        "    /** Which. */",
        "    role: z.ZodEnum<{",
        '        data: "data";',
        "    }>;",
        "}, z.core.$strict>;",
      ],
    },
    {
      name: "a field of each option",
      one: z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("cell").describe("first") }),
        z.strictObject({ type: z.literal("row").describe("second") }),
      ]),
      before: [
        "z.ZodDiscriminatedUnion<[z.ZodObject<{",
        '    type: z.ZodLiteral<"cell">;',
        "}, z.core.$strict>, z.ZodObject<{",
        '    type: z.ZodLiteral<"row">;',
        '}, z.core.$strict>], "type">;',
      ],
      after: [
        "z.ZodDiscriminatedUnion<[z.ZodObject<{",
        "    /** First. */",
        '    type: z.ZodLiteral<"cell">;',
        "}, z.core.$strict>, z.ZodObject<{",
        "    /** Second. */",
        '    type: z.ZodLiteral<"row">;',
        '}, z.core.$strict>], "type">;',
      ],
    },
  ])("documents $name", ({ one, before, after }) => {
    const declaration = (lines: string[]) => `export declare const one: ${lines.join("\n")}\n`;
    expect(withFieldDocs(declaration(before), { one })).toBe(declaration(after));
  });
});

describe("the declarations of the library", () => {
  const folder = mkdtempSync(join(tmpdir(), "foi-parse-types-"));
  const declarations = (name: string) => readFileSync(join(folder, name), "utf8");
  beforeAll(() => {
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const args = ["-p", join(ROOT, "tsconfig.build.json"), "--emitDeclarationOnly", "--outDir", folder];
    expect(spawnSync(process.execPath, [tsc, ...args], { encoding: "utf8" })).toMatchObject({ status: 0 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(MODULES)("tell of every field in %s what it holds", (file, module) => {
    const lines = withFieldDocs(declarations(`schema/${file}`), module).split("\n");
    // A field is named by a schema; the words of an enumeration are named by themselves.
    const fields = lines.flatMap((line, at) => (/^ +\w+: z\./.test(line) ? [at] : []));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((at) => !lines[at - 1]?.endsWith("*/")).map((at) => lines[at])).toEqual([]);
  });

  it("tell of every exported type what it is", () => {
    const exported = [...declarations("index.d.ts").matchAll(/^export type \{([^}]*)\} from "\.\/(.*)\.ts";$/gm)];
    const names = exported.flatMap(([, names = "", file = ""]) =>
      (names.match(/\w+/g) ?? []).map((name) => ({ name, file: `${file}.d.ts` })),
    );
    expect(names.length).toBeGreaterThan(15);
    const bare = names.filter(({ name, file }) => !declarations(file).includes(` */\nexport type ${name} =`));
    expect(bare).toEqual([]);
  });
});
