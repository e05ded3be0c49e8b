// Bundles the command line: foi-parse.js, which loads the rest, main.js, which every run loads, and one file for each part
// that is loaded on demand (every `import()` in the source). CommonJS, because node starts it faster than ES modules; what
// foi-parse.js loads stands in its files as the function that node would make of it, so that no text is copied to add that.
//   node scripts/bundle.mjs [folder, else dist/bin]
import { spawnSync } from "node:child_process";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = resolve(process.argv[2] ?? join(root, "dist/bin"));

/** Files that are bundled by themselves, by the name under which the others load them. */
const parts = new Map([
  ["foi-parse", join(root, "bin/foi-parse.ts")],
  ["main", join(root, "src/cli/main.ts")],
]);

/** Keeps each dynamically imported file of our own out of the bundle that asks for it, and notes it as a part. */
const onDemand = {
  name: "on-demand",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const file = resolve(resolveDir, path);
      const name = basename(file, ".ts");
      const known = parts.get(name) ?? file;
      if (known !== file) throw new Error(`two parts are named ${name}: ${known} and ${file}`);
      parts.set(name, file);
      return { path: `./${name}.js`, external: true };
    });
  },
};

/** commander loads node:child_process for sub-commands that are programs of their own; none is here, and it costs 5 ms. */
const withoutChildProcess = {
  name: "without-child-process",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("commander") ? { path, namespace: "on-use" } : undefined,
    );
    esbuild.onLoad({ filter: /.*/, namespace: "on-use" }, ({ path }) => ({
      contents: `module.exports = { get spawn() { return require(${JSON.stringify(path)}).spawn; } };`,
      resolveDir: root,
    }));
  },
};

/** A longer table is kept in a file of its own, which only the runs read that need it. */
const MOST_INLINE = 32_000;

/**
 * Holds what the one function of a `…-pack.ts` gives, as JSON, in place of the tables that it reads: folding their names
 * takes longer than reading a response.
 */
const packedTables = {
  name: "packed-tables",
  setup(esbuild) {
    esbuild.onLoad({ filter: /-pack\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        platform: "node",
        format: "esm",
      });
      const source = Buffer.from(outputFiles[0].contents).toString("base64");
      const [[name, pack]] = Object.entries(await import(`data:text/javascript;base64,${source}`));
      const json = escaped(JSON.stringify(pack()));
      if (json.length <= MOST_INLINE)
        return { contents: `export const ${name} = () => JSON.parse(${JSON.stringify(json)});`, loader: "js" };
      const file = `${basename(path, ".ts")}.json`;
      await writeFile(join(folder, file), json);
      return {
        contents: `
          import { readFileSync } from "node:fs";
          import { join } from "node:path";
          export const ${name} = () => JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(file)}), "utf8"));`,
        loader: "js",
      };
    });
  },
};

/** In ASCII alone, which node reads without decoding and keeps in half the memory: four times as fast. */
function escaped(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const asFunction = {
  banner: { js: "(function (exports, require, module, __dirname) {" },
  footer: { js: "})" },
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
// The map grows while its parts are bundled, as they ask for further ones.
for (const [name, file] of parts) {
  const { outputFiles } = await build({
    entryPoints: [file],
    outfile: join(folder, `${name}.js`),
    bundle: true,
    write: false,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    supported: {
      // Turns `import()` into `require`, which spares the start of the ES module loader.
      "dynamic-import": false,
      // Leaves `/\p{L}/u` as it is: as `new RegExp`, each would be read at the start, used or not.
      "regexp-unicode-property-escapes": true,
    },
    legalComments: "linked",
    ...(name === "foi-parse" ? {} : asFunction),
    plugins: [onDemand, withoutChildProcess, packedTables],
  });
  for (const { path, text } of outputFiles) await writeFile(path, path.endsWith(".js") ? escaped(text) : text);
}
await writeFile(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
await chmod(join(folder, "foi-parse.js"), 0o755);

const { status } = spawnSync(process.execPath, [join(root, "scripts/compile.cjs"), folder], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) throw new Error("the bundle cannot be compiled");
