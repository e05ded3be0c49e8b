import { describe, expect, it } from "vitest";
import { explainDocument } from "../../src/explain/document.ts";
import { repairDocument } from "../../src/explain/repair-document.ts";
import { parseSource } from "../../src/parse.ts";
import { decode } from "../../src/source/decode.ts";

function parsed(text: string) {
  const decoded = decode(text, "-");
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return parseSource(decoded.source);
}

const MISPRINTED =
  "Offence\t2022\t2023\tTotal\nBurglary\t172\t15\t127\nRobbery\t31\t44\t75\nTheft\t1,264\t1,188\t2,452\nTotal\t1,407\t1,247\t2,654\n";
/** Two tables that share most totals; of the second, the last rows are as given. */
const shared = (last: string) =>
  `Offence\t2021\t2022\t2023\tTotal\nBurglary\t10\t12\t15\t37\nRobbery\t2\t3\t4\t9\nTotal\t12\t15\t19\t46\n\n\nOutcome\t2021\t2022\t2023\tTotal\nCharged\t10\t12\t15\t37\n${last}\n`;
const CONTRADICTED = "Month\t2022\nMay\t12\nJune\t31\nTotal\t999\n";
const RIGHT = "Month\t2022\nMay\t12\nJune\t31\nTotal\t43\n";

describe("repairDocument", () => {
  it("finds anew what it changed, and leaves what is found of other tables", () => {
    const document = parsed(`${MISPRINTED}\n\n${CONTRADICTED}`);
    expect(document.tables.map(({ audit }) => audit)).toEqual(["fail", "fail"]);
    const repaired = repairDocument(document, explainDocument(document).explanations);
    expect(repaired.tables.map(({ audit }) => audit)).toEqual(["pass", "fail"]);
    expect(repaired.tables[1]).toBe(document.tables[1]);
    expect(repaired.diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ["audit/column-total-mismatch", 11],
      ["explain/repaired", 2],
    ]);
  });

  it("compares the tables anew that share their totals", () => {
    const outcomes = (text: string) => {
      const document = parsed(text);
      const { tables, diagnostics } = repairDocument(document, explainDocument(document).explanations);
      const last = tables.at(-1);
      return {
        audit: last?.audit,
        checks: last?.checks.filter(({ type }) => type === "cross-table").map(({ outcome }) => outcome),
        codes: diagnostics.map(({ code }) => code).filter((code) => /^(audit|explain)/.test(code)),
      };
    };
    expect(outcomes(shared("Cautioned\t2\t73\t5\t10\nTotal\t12\t15\t20\t47"))).toEqual({
      audit: "fail",
      checks: ["pass", "pass", "fail", "fail"],
      codes: ["explain/repaired", "audit/cross-table-mismatch", "audit/cross-table-mismatch"],
    });
    expect(outcomes(shared("Cautioned\t2\t3\t4\t9\nTotal\t12\t15\t19\t466"))).toEqual({
      audit: "pass",
      checks: ["pass", "pass", "pass", "pass"],
      codes: ["explain/repaired"],
    });
  });

  it("says no more of a placeholder that it is no zero, once it is changed", () => {
    const document = parsed(
      "Offence\t2021\t2022\t2023\tTotal\nTheft\t10\t20\t30\t60\nFraud\t4\t-\t6\t15\nBurglary\t7\t8\t9\t24\nTotal\t21\t33\t45\t99\n",
    );
    expect(document.diagnostics.map(({ code }) => code)).toContain("value/contradicted-placeholder");
    const repaired = repairDocument(document, explainDocument(document).explanations);
    expect(repaired.diagnostics.map(({ code }) => code)).toEqual(["explain/repaired"]);
  });

  it.each([RIGHT, CONTRADICTED])("gives back a document in which nothing may be changed", (text) => {
    const document = parsed(text);
    expect(repairDocument(document, explainDocument(document).explanations)).toBe(document);
  });
});
