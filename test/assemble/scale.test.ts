import { describe, expect, it } from "vitest";
import { isScale } from "../../src/assemble/scale.ts";

describe("a scale", () => {
  it.each([
    "Under 18|18-24|25-34|35+",
    "<18|18-25|>25",
    "0-17|18 to 64|65 and over",
    "0-4|5-9|10+|Not known",
    "16-17|21-25|Total",
    "0|1|2|3+",
    "1|2|3|Total",
    "Under 1|1|2|3",
    "<5|5|6|7",
    "Under 18|18 and over",
    "Total|02|35|68|911|1214|1517",
    "Up to £500|£501 - £1,000|£1,001 to £5,000|Over £5,000",
    "<18|18-30|<18|18-30",
  ])("is %s", (headings) => {
    expect(isScale(headings.split("|"))).toBe(true);
  });

  it.each([
    "<5|<10|12",
    "<5|<5|<5",
    "<5|13|14",
    "1-4|<5|1-4",
    "1 to 4|<5",
    "5|7|9",
    "1|2|3|4",
    "10+|20+",
    "North|South",
    "-|<5|5-9",
    "35+|25-34|18-24",
    "2019|2020|2021*",
    "12|34|56",
    "Total|13|35|68|911",
    "Total|02|35|68|911|<5",
    "£1,001 - £5,000|£204",
    "<18|18-30|<18|31+",
  ])("is not %s", (headings) => {
    expect(isScale(headings.split("|"))).toBe(false);
  });
});
