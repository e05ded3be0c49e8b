import { describe, expect, test } from "vitest";
import { decode } from "../../src/source/decode.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("text", () => {
  test.each([
    ["ASCII", bytes("Theft\t12"), "Theft\t12", "utf-8"],
    ["UTF-8", new TextEncoder().encode("Theft – £12"), "Theft – £12", "utf-8"],
    ["UTF-8 with a byte-order mark", new TextEncoder().encode("\ufeffTheft"), "Theft", "utf-8"],
    ["UTF-16, least byte first", bytes("\xff\xfeT\0\xa3\0"), "T£", "utf-16le"],
    ["UTF-16 that begins with a NUL", bytes("\xff\xfe\0\0T\0\xa3\0"), "\0T£", "utf-16le"],
    ["UTF-16, most byte first", bytes("\xfe\xff\0T\0\xa3"), "T£", "utf-16be"],
    ["Windows-1252", bytes("\xa312 \x96 caf\xe9"), "£12 – café", "windows-1252"],
    ["nothing", bytes(""), "", "utf-8"],
  ])("%s", (_, input, text, encoding) => {
    expect(decode(input, "x")).toMatchObject({ ok: true, source: { name: "x", text, encoding } });
  });

  test.each([
    "%PDF-files are sent",
    "A file in\n%PDF-1.4 has\tit",
    "It says\n%PDF-1.4\n1 in 2",
    "See %PDF-1.4\n1 0 obj",
    "Format\t%PDF-1.4\t% of them\n",
  ])("%j names a PDF's mark and is none", (text) => {
    expect(decode(bytes(text), "x")).toMatchObject({ ok: true, source: { text } });
  });

  test("a string is taken as it is, but for its mark", () => {
    expect(decode("\ufeffTheft", "x")).toMatchObject({ ok: true, source: { text: "Theft" } });
  });

  test("Windows-1252 is said", () => {
    const decoded = decode(bytes("\xa312"), "x");
    expect(decoded.ok && decoded.source.diagnostics.map(({ code }) => code)).toEqual(["source/not-utf8"]);
  });

  test("control characters and lost ones are said, with their place", () => {
    const decoded = decode("Theft\nRob\0bery\ufffd", "x");
    expect(decoded.ok && decoded.source.diagnostics).toMatchObject([
      { code: "source/control-characters", place: { line: 2, column: 4 } },
      { code: "source/undecodable", place: { line: 2, column: 9 } },
    ]);
  });
});

/** Bytes in which any value is as likely as any other, the same for the same seed. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

describe("Windows-1252", () => {
  const text = "Th\xe9ft of pedal cycles\t\xa312\t15\r\n";

  test.each([
    ["a control character in each line", `${text}\x07`.repeat(100)],
    ["a few in a short text", `\x01\x02${text}\x1f`],
    ["capitals with accents, as another encoding has them", "D\x8ffense, pr\x8es, fran\x8daise: 12\n".repeat(50)],
  ])("may have %s", (_, input) => {
    expect(decode(bytes(input), "x")).toMatchObject({ ok: true, source: { encoding: "windows-1252" } });
  });

  test.each([300, 1000, 8192, 20_000])("is no %i bytes at random", (length) => {
    for (let seed = 1; seed <= 200; seed++)
      expect(decode(noise(seed, length), "x"), `seed ${seed}`).toMatchObject({
        ok: false,
        fault: { kind: "binary data" },
      });
  });
});

describe("no text", () => {
  test.each([
    ["%PDF-1.7\n%\xe2\xe3", "a PDF"],
    ["\r\n%PDF-1.4\n1 0 obj", "a PDF"],
    ["\xef\xbb\xbf%PDF-1.4\n1 0 obj", "a PDF"],
    ["\xff\xfe%PDF-1.4\n1 0 obj", "a PDF"],
    ["HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\r%\xe2\xe3\xcf\xd3\r\n", "a PDF"],
    ["saved by a browser\n%PDF-1.3 %\xc4\xe5\xf2\xe5\n", "a PDF"],
    [`${" ".repeat(1000)}\n%PDF-1.7\n% made\n10 0 obj\n`, "a PDF"],
    ["PK\x03\x04rest", "a ZIP archive or an Office document (docx, xlsx, odt)"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (doc, xls, msg)"],
    ["\x1f\x8b\x08", "a gzip archive"],
    ["T\0h\0e\0f\0t\0 \0o\0f\0", "UTF-16 text without a byte-order mark"],
    ["\0T\0h\0e\0f\0t\0 \0o\0f", "UTF-16 text without a byte-order mark"],
    ["\xff\xfe\0\0T\0\0\0\xa3\0\0\0", "UTF-32 text"],
    ["\0\0\xfe\xff\0\0\0T\0\0\0\xa3", "UTF-32 text"],
    ["\xff\xfe\0\0", "UTF-32 text"],
    ["\0\x01\x02\x03\x04\x05\x06\x07\x08", "binary data"],
  ])("%j is %s", (text, kind) => {
    const decoded = decode(bytes(text), "x");
    expect(decoded).toMatchObject({ ok: false, fault: { kind } });
    expect(!decoded.ok && decoded.fault.message).toMatch(/^looks to be .+: .+/);
  });
  test.each([
    ["T\0h\0e\0f\0t\0", "`iconv -f UTF-16LE -t UTF-8`"],
    ["\0T\0h\0e\0f\0t", "`iconv -f UTF-16BE -t UTF-8`"],
    ["\xff\xfe\0\0T\0\0\0", "`iconv -f UTF-32 -t UTF-8`"],
    ["\0\0\xfe\xff\0\0\0T", "`iconv -f UTF-32 -t UTF-8`"],
  ])("%j gets the advice %s", (text, advice) => {
    const decoded = decode(bytes(text), "x");
    expect(!decoded.ok && decoded.fault.message).toContain(advice);
  });
});
