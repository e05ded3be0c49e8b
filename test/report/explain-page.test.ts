import { describe, expect, it } from "vitest";
import { type DiagnosticCode, SEVERITIES } from "../../src/diagnostic.ts";
import { explainDocument } from "../../src/explain/document.ts";
import { parseSource } from "../../src/parse.ts";
import { listCodes, nearestCodes, pageOf } from "../../src/report/explain-page.ts";
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
  "explain/repaired",
]);

/** Rows that leave a choice come with the layouts that lose columns; take a code out of here when its layout reads it. */
const OF_COMING_LAYOUTS = new Set<DiagnosticCode>([
  "table/row-guessed",
  "table/reading-decided",
  "table/header-cut",
  "table/glued-cells",
]);

/** What the program says of a text. */
function codesIn(text: string): string[] {
  const decoded = decode(text, "example.txt");
  if (!decoded.ok) return [];
  const document = parseSource(decoded.source);
  return [...document.diagnostics, ...explainDocument(document).diagnostics].map(({ code }) => code);
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
    const test = OF_COMING_LAYOUTS.has(code) ? it.fails : it;
    test(`shows of ${code} what brings it about, and what does not`, () => {
      expect(codesIn(PAGES[code].bad)).toContain(code);
      expect(codesIn(PAGES[code].good)).not.toContain(code);
    });
  }

  it.each(["", "nothing", "toString", "__proto__"])("knows no code %j", (code) => {
    expect(pageOf(code)).toBeNull();
  });
});

describe("nearestCodes", () => {
  it.each([
    ["value/unredable", "value/unreadable"],
    ["unreadable", "value/unreadable"],
    ["audit/row-total", "audit/row-total-mismatch"],
    ["AUDIT/ROW-TOTAL-MISMATCH", "audit/row-total-mismatch"],
  ])("takes %j for %s", (text, code) => {
    expect(nearestCodes(text)[0]).toBe(code);
  });

  it.each(["", "zzzzzzzzzzzzzzzzzzzz", "x".repeat(100_000)])("offers nothing for what is near to nothing", (text) => {
    expect(nearestCodes(text)).toEqual([]);
  });
});

describe("listCodes", () => {
  it("lists every code with its severity", () => {
    expect(listCodes().trimEnd().split("\n")).toHaveLength(CODES.length);
    expect(listCodes()).toMatch(/^source\/not-utf8 +warning$/m);
  });
});
