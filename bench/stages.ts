// What each stage takes, on one table of 10,000 rows: MB and records a second (tinybench).
//   npm run bench
import { Bench } from "tinybench";
import { assemble } from "../src/assemble/assemble.ts";
import type { ClassifiedText } from "../src/assemble/layout.ts";
import { auditTable } from "../src/audit/audit.ts";
import { normalizeTable, type TableContext } from "../src/normalize/table.ts";
import { parseSource } from "../src/parse.ts";
import { decode } from "../src/source/decode.ts";
import { classify } from "../src/tokenize/classify.ts";
import { tokenize } from "../src/tokenize/tokenize.ts";
import { recordEncoder } from "../src/write/encode.ts";
import { FIELD_NAMES } from "../src/write/fields.ts";
import { recordsOf } from "../src/write/records.ts";
import { cleanTable } from "./exports.ts";

const text = cleanTable(10_000)
  .map((row) => row.join("\t"))
  .join("\n");
const bytes = new TextEncoder().encode(text);
const decoded = decode(bytes, "-");
if (!decoded.ok) throw new Error(decoded.fault.message);
const { source } = decoded;
const tokenized = tokenize(source.text);
const document: ClassifiedText = { ...tokenized, roles: classify(tokenized) };
const printed = assemble(document)[0]?.readings[0].tables[0];
if (!printed) throw new Error("the table was not found");
const { lines } = tokenized;
const years = { calendar: false, financial: false, academic: false };
const context: TableContext = {
  text: source.text,
  lines,
  legend: new Map(),
  partYears: [],
  answered: null,
  years,
  officialNames: true,
};
const { table } = normalizeTable(printed, context);
const parsed = parseSource(source);
const records = recordsOf(parsed, { includeTotals: false });

const bench = new Bench({ time: 1000 });
bench
  .add("decode", () => void decode(bytes, "-"))
  .add("tokenize", () => void tokenize(source.text))
  .add("classify", () => void classify(tokenized))
  .add("assemble", () => void assemble(document))
  .add("normalize", () => void normalizeTable(printed, context))
  .add("audit", () => void auditTable(table))
  .add("parse, all of these", () => void parseSource(source))
  .add("records", () => void recordsOf(parsed, { includeTotals: false }))
  .add("NDJSON", () => recordEncoder(FIELD_NAMES, "", "\n")(parsed, { includeTotals: false }, () => {}));
await bench.run();

console.log(`${(bytes.length / 1e6).toFixed(2)} MB, ${records.length} records`);
for (const task of bench.tasks) {
  if (task.result.state !== "completed") continue;
  const seconds = task.result.latency.p50 / 1000;
  const speed = `${(bytes.length / 1e6 / seconds).toFixed(0)} MB/s`.padStart(10);
  console.log(
    `${task.name.padEnd(22)} ${speed} ${`${(records.length / 1e6 / seconds).toFixed(2)} M records/s`.padStart(20)}`,
  );
}
