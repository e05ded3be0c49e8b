import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../../fixtures");

/** Every fixture by its folder, `tab/wmp-16966-19`, and its text. */
export function fixtures(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("input.txt"))
    .sort()
    .map((path) => ({ name: dirname(path), text: readFileSync(join(root, path), "utf8") }));
}
