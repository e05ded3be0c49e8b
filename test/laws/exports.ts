import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../fixtures");

/** The texts of all fixtures, to be broken. */
export function fixtureTexts(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("input.txt"))
    .sort()
    .map((path) => readFileSync(join(root, path), "utf8"));
}
