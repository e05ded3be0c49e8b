import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

describe("a table of nothing but hours, minutes and seconds has its cells, without a value", () => {
  it.each([["\t"], ["   "], [" "], ["\n"], [" | "], [","]])("parted by %j", (gap) => {
    const lines = [
      "Call;2018;2019",
      "Urgent;00:07:32;00:08:10",
      "Routine;01:21:05;12:23:00",
      "Booked;02:00:00;02:30:15",
    ];
    const text = `${lines.map((line) => line.replaceAll(";", gap)).join("\n")}\n`;
    const { records } = parse(text);
    expect(records.slice(0, 4).map(({ label, header, raw }) => `${label}, ${header}: ${raw}`)).toEqual([
      "Urgent, 2018: 00:07:32",
      "Urgent, 2019: 00:08:10",
      "Routine, 2018: 01:21:05",
      "Routine, 2019: 12:23:00",
    ]);
    expect(new Set(records.map(({ status, value }) => `${status} ${value}`))).toEqual(new Set(["unreadable null"]));
  });
});
