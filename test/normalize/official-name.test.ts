import { describe, expect, it } from "vitest";
import { officialName } from "../../src/normalize/official-name.ts";
import { readVocabulary } from "../../src/vocabulary/own.ts";

const local = readVocabulary("label,code,name\nStalking,X1,Local stalking\nTotal,X2,Everything\n", "local.csv");
const other = readVocabulary("label,code,name\nStalking,Y1,Other stalking\n", "other.csv");
const forBoth = readVocabulary("label,code\nSettled,8\nFiled,008/65\n", "both.csv");

describe("officialName", () => {
  it("answers under one vocabulary with nothing of another", () => {
    const codes = [local, other, undefined, local].map((own) => officialName("offence", "Stalking", own).code);
    expect(codes).toEqual(["X1", "Y1", null, "X1"]);
  });

  it.each([
    { kind: "other", label: "Stalking", own: local, code: "X1", name: "Local stalking" },
    { kind: "other", label: "Settled", own: forBoth, code: "8", name: "Community Resolution" },
    { kind: "other", label: "Filed", own: forBoth, code: "008/65", name: "Stalking involving fear of violence" },
    { kind: "other", label: "Stalking", own: undefined, code: null, name: null },
    { kind: "other", label: "Harassment (S2 PHA 1997)", own: local, code: null, name: null },
    { kind: "offence", label: "Total", own: local, code: null, name: null },
  ] as const)("gives a $kind label $label the code $code", ({ kind, label, own, code, name }) => {
    expect(officialName(kind, label, own)).toMatchObject({ code, name });
  });
});
