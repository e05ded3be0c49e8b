// The yardstick of throughput.ts: what a program costs that only reads files, splits their lines and tabs, converts
// figures and writes one JSON.stringify a figure. It knows nothing of tables, totals or pages.
//   node bench/floor.mjs FILE...
import { readFileSync, writeSync } from "node:fs";

for (const file of process.argv.slice(2)) {
  let headers = [];
  let block = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [label, ...cells] = line.split("\t");
    if (cells.length === 0) continue;
    if (headers.length !== cells.length) headers = cells;
    cells.forEach((cell, i) => {
      const value = cell === "-" ? 0 : Number(cell.replaceAll(",", ""));
      block += `${JSON.stringify({ label, period: headers[i], value })}\n`;
    });
    if (block.length < 65_536) continue;
    writeSync(1, block);
    block = "";
  }
  writeSync(1, block);
}
