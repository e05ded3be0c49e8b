/** What a file that is no plain text looks to be, and what its owner can do about it. */
export interface NotText {
  readonly kind: string;
  /** One line for a person, without a full stop. */
  readonly advice: string;
}

const EXPORT_FIRST = "export its text first, for example with `pdftotext -layout FILE.pdf FILE.txt`";
const SAVE_AS_TEXT = "save it as plain text (UTF-8) and give that file";

const convertFrom = (encoding: string) => `convert it first, for example with \`iconv -f ${encoding} -t UTF-8\``;
/** The mark tells `iconv` in which order the bytes are. */
const UTF_32: NotText = { kind: "UTF-32 text", advice: convertFrom("UTF-32") };

/** First bytes of the formats in which a response is most often kept (as each format's specification has them). */
const SIGNATURES: readonly (readonly [bytes: string, notText: NotText])[] = [
  ["PK\x03\x04", { kind: "a ZIP archive or an Office document (docx, xlsx, odt)", advice: SAVE_AS_TEXT }],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", { kind: "an old Office document (doc, xls, msg)", advice: SAVE_AS_TEXT }],
  ["{\\rtf", { kind: "a Rich Text document", advice: SAVE_AS_TEXT }],
  ["\x89PNG\r\n\x1a\n", { kind: "a PNG picture", advice: "recognise its text (OCR) first" }],
  ["\xff\xd8\xff", { kind: "a JPEG picture", advice: "recognise its text (OCR) first" }],
  ["II*\0", { kind: "a TIFF picture", advice: "recognise its text (OCR) first" }],
  ["MM\0*", { kind: "a TIFF picture", advice: "recognise its text (OCR) first" }],
  ["GIF8", { kind: "a GIF picture", advice: "recognise its text (OCR) first" }],
  ["\x1f\x8b", { kind: "a gzip archive", advice: "unpack it with `gunzip` first" }],
  ["7z\xbc\xaf\x27\x1c", { kind: "a 7-Zip archive", advice: "unpack it first" }],
  ["\0\0\xfe\xff", UTF_32],
];

const A_PDF: NotText = { kind: "a PDF", advice: EXPORT_FIRST };
/** A reader of PDFs takes a file for one where its mark stands within so many bytes. */
const PDF_REACH = 1024;
/** A PDF's first bytes, behind nothing but a byte-order mark and white space. */
const PDF_AT_ONCE = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*%PDF-\d/;
/** The same behind anything else, where prose may name it: it begins a line, and binary bytes or an object follow. */
const PDF_BEHIND = /[^\t\x20-\x7e]%PDF-\d\.\d\s*(?:%[\x80-\xff]{4}|(?:%[^\r\n]*[\r\n]\s*)*\d+ \d+ obj\b)/;

/** How much of a file is looked at to tell text from other data, in bytes. */
const SAMPLE = 8192;
/** The share of control characters above which a sample is no text; a text export has hardly any. */
const CONTROL_SHARE = 0.1;
/** The share of those and of bytes without a meaning above which it is no Windows-1252: half of what chance makes. */
const MEANINGLESS_SHARE = 0.06;
/** As many of them as a short text may have. */
const A_FEW = 4;

/** Says what bytes look to be by how they begin; null for text. */
export function recogniseSignature(bytes: Buffer): NotText | null {
  for (const [signature, notText] of SIGNATURES) if (startsWith(bytes, signature)) return notText;
  if (isUtf32(bytes)) return UTF_32;
  return isPdf(bytes) ? A_PDF : null;
}

/** Tells UTF-32, least byte first, from a UTF-16 text that begins with a NUL: no character takes a fourth byte. */
function isUtf32(bytes: Uint8Array): boolean {
  return startsWith(bytes, "\xff\xfe\0\0") && (bytes[7] ?? 0) === 0 && (bytes[6] ?? 0) <= 0x10;
}

function isPdf(bytes: Buffer): boolean {
  if (!bytes.toString("latin1", 0, PDF_REACH).includes("%PDF-")) return false;
  const beginning = bytes.toString("latin1", 0, SAMPLE);
  return PDF_AT_ONCE.test(beginning) || PDF_BEHIND.test(beginning);
}

/** The bytes that Windows-1252 gives no meaning. */
const UNDEFINED: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Says what bytes with control characters and without a byte-order mark look to be if they are no text.
 *
 * @param utf8 whether they are UTF-8, in which any byte may stand for a part of a character
 */
export function recogniseBinary(bytes: Uint8Array, utf8: boolean): NotText | null {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  let meaningless = 0;
  let oddNulls = 0;
  let evenNulls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number;
    if (byte === 0) i % 2 === 0 ? evenNulls++ : oddNulls++;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
    if (!utf8 && UNDEFINED.includes(byte)) meaningless++;
  }
  const few = utf8 || controls + meaningless <= A_FEW + sample.length * MEANINGLESS_SHARE;
  if (few && controls <= sample.length * CONTROL_SHARE) return null;
  const half = sample.length / 2;
  if (Math.max(oddNulls, evenNulls) > half * 0.8 && Math.min(oddNulls, evenNulls) < half * 0.1)
    return {
      kind: "UTF-16 text without a byte-order mark",
      advice: convertFrom(oddNulls > evenNulls ? "UTF-16LE" : "UTF-16BE"),
    };
  return { kind: "binary data", advice: "give the text of the response" };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false;
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}
