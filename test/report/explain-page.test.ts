import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../../src/assemble/assemble.ts";
import { LAYOUT_NAMES, type LayoutName } from "../../src/assemble/layout-name.ts";
import { type DiagnosticCode, SEVERITIES } from "../../src/diagnostic.ts";
import { explainDocument } from "../../src/explain/document.ts";
import { repairDocument } from "../../src/explain/repair-document.ts";
import { parseSource } from "../../src/parse.ts";
import { listCodes, listLayouts, nearestNames, pageOf } from "../../src/report/explain-page.ts";
import { LAYOUT_PAGES } from "../../src/report/layout-pages.ts";
import { PAGES } from "../../src/report/pages.ts";
import { decode } from "../../src/source/decode.ts";

const CODES = Object.keys(SEVERITIES) as DiagnosticCode[];

/** Their examples can only be described: they need other bytes, another option or a text too long for a page. */
const DESCRIBED = new Set<DiagnosticCode>([
  "source/not-text",
  "source/not-utf8",
  "source/control-characters",
  "source/undecodable",
  "explain/limit-reached",
]);

/** What the program says of a text, and of its repair. */
function codesIn(text: string): string[] {
  const decoded = decode(text, "example.txt");
  if (!decoded.ok) return [];
  const document = parseSource(decoded.source);
  const { explanations, diagnostics } = explainDocument(document);
  const repaired = repairDocument(document, explanations);
  return [...document.diagnostics, ...diagnostics, ...repaired.diagnostics].map(({ code }) => code);
}

describe("pageOf", () => {
  it.each(CODES)("tells what %s means, with a bad and a good example", (code) => {
    const page = pageOf(code) ?? "";
    expect(page.startsWith(`${code} (${SEVERITIES[code]})\n`)).toBe(true);
    expect(page).toContain("Such as:");
    expect(page).toContain("Rather:");
    expect(page.endsWith("\n")).toBe(true);
  });

  for (const code of CODES.filter((code) => !DESCRIBED.has(code))) {
    it(`shows of ${code} what brings it about, and what does not`, () => {
      expect(codesIn(PAGES[code].bad)).toContain(code);
      expect(codesIn(PAGES[code].good)).not.toContain(code);
    });
  }

  it.each(["", "nothing", "toString", "__proto__"])("knows no code %j", (code) => {
    expect(pageOf(code)).toBeNull();
  });
});

/** The tables of a text, as `layout: audit, rows × columns`. */
function tablesIn(text: string, layout?: LayoutName): string[] {
  const decoded = decode(text, "example.txt");
  if (!decoded.ok) return [];
  return parseSource(decoded.source, { layout }).tables.map(
    ({ table, audit }) => `${table.layout}: ${audit}, ${table.rows.length} × ${table.columns.length}`,
  );
}

describe("pages of layouts", () => {
  it("are there for what tables are looked for in, in that order", () => {
    expect(LAYOUTS.map(({ name }) => name)).toEqual(LAYOUT_NAMES);
    expect(listLayouts().trimEnd().split("\n")).toHaveLength(LAYOUT_NAMES.length);
  });

  const others: Partial<Record<LayoutName, string>> = {
    "key-value": "unverified, 4 × 1",
    "one-line": "pass, 4 × 3",
  };

  it.each(LAYOUT_NAMES)("show a table in %s, which is read whole, also where that layout is named", (name) => {
    const { example } = LAYOUT_PAGES[name];
    const found = [`${name}: ${others[name] ?? "pass, 3 × 3"}`];
    expect(pageOf(name)).toContain(`${name} (layout: `);
    expect(tablesIn(example)).toEqual(found);
    expect(tablesIn(example, name)).toEqual(found);
  });

  it("name layouts that read nothing of another's marks", () => {
    expect(tablesIn(LAYOUT_PAGES.pipe.example, "tab")).toEqual([]);
    expect(tablesIn(LAYOUT_PAGES.tab.example, "pipe")).toEqual([]);
  });
});

describe("nearestNames", () => {
  it.each([
    ["value/unredable", "value/unreadable"],
    ["unreadable", "value/unreadable"],
    ["audit/row-total", "audit/row-total-mismatch"],
    ["AUDIT/ROW-TOTAL-MISMATCH", "audit/row-total-mismatch"],
    ["colapsed", "collapsed"],
    ["keyvalue", "key-value"],
  ])("takes %j for %s", (text, code) => {
    expect(nearestNames(text)[0]).toBe(code);
  });

  it.each(["", "foo", "zzzzzzzzzzzzzzzzzzzz", "x".repeat(100_000)])(
    "offers nothing for what is near to nothing",
    (text) => {
      expect(nearestNames(text)).toEqual([]);
    },
  );
});

describe("listCodes", () => {
  it("lists every code with its severity", () => {
    expect(listCodes().trimEnd().split("\n")).toHaveLength(CODES.length);
    expect(listCodes()).toMatch(/^source\/not-utf8 +warning$/m);
  });
});
