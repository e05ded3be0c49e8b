import { describe, expect, it } from "vitest";
import { countAtEnd, headerUnit, labelUnit, unitAlone } from "../../src/figure/unit.ts";

describe("a row's label states a unit at its beginning or end", () => {
  it.each([
    ["% answered in time", "percent"],
    ["Percentage of cases", "percent"],
    ["Answered in time (%)", "percent"],
    ["Detection rate %", "percent"],
    ["Cost (£)", "GBP"],
    ["Spend £000s", "GBP thousand"],
    ["£m", "GBP million"],
    ["Number of claims", "count"],
    ["No. of claims", "count"],
    ["Council tax discount 25%", null],
    ["Fined under £50", null],
    ["£50 voucher", null],
    ["£0 - £100", null],
    ["Lost £ notes", null],
    ["Percentage points", null],
    ["Numbers game", null],
    ["Theft", null],
    ["", null],
  ])("%s: %s", (label, unit) => expect(labelUnit(label)).toBe(unit));
});

describe("a corner states one where it says nothing else", () => {
  it.each([
    ["£", "GBP"],
    ["(£)", "GBP"],
    ["£000s", "GBP thousand"],
    ["£'000", "GBP thousand"],
    ["£ million", "GBP million"],
    ["%", "percent"],
    ["Per cent", "percent"],
    ["Fine (£)", null],
    ["% band", null],
    ["Number", null],
    ["", null],
  ])("%s: %s", (corner, unit) => expect(unitAlone(corner)).toBe(unit));
});

describe("headerUnit", () => {
  it.each([
    ["(£)", "GBP"],
    ["£", "GBP"],
    ["Cost (£)", "GBP"],
    ["Cost in £", "GBP"],
    ["Amount (GBP)", "GBP"],
    ["€", "EUR"],
    ["£000s", "GBP thousand"],
    ["£'000", "GBP thousand"],
    ["Cost (£ 000)", "GBP thousand"],
    ["Cost (£k)", "GBP thousand"],
    ["£m", "GBP million"],
    ["Cost (£ million)", "GBP million"],
    ["Cost (£bn)", "GBP billion"],
    ["£,000", "GBP thousand"],
    ["£ 000's", "GBP thousand"],
    ["£ (000)", "GBP thousand"],
    ["£ mil", "GBP million"],
    ["Value £ (m)", "GBP million"],
    ["GBPm", "GBP million"],
    ["Cost per 1,000 population (£)", "GBP"],
    ["£ per 1,000 people", "GBP"],
    ["£ per 10,000 people", "GBP"],
    ["% of total number of offences", "percent"],
    ["Percentage of the number held", "percent"],
    ["% and number", "count"],
    ["Number who waited for a month as a percentage of total", "percent"],
    ["Number (as a % of total)", "count"],
    ["Number and as a percentage of total", "count"],
    ["%", "percent"],
    ["% of total", "percent"],
    ["Detection rate (%)", "percent"],
    ["Percentage", "percent"],
    ["Per cent", "percent"],
    ["Number", "count"],
    ["Number of claims", "count"],
    ["Number (%)", "count"],
    ["(000s)", "count thousand"],
    ["Number of offenders (thousand)", "count thousand"],
    ["Pupils in January (000's)", "count thousand"],
    ["Disposals (thousand of offences)", "count thousand"],
    ["Population (thousands)", "count thousand"],
    ["Thousand", "count thousand"],
    ["Residents in millions", "count million"],
    ["2015/16 / %", "percent"],
    ["Number and percentage of arrests / %", "percent"],
    ["Payments (£) / Number", "count"],
    ["Payments (£) / 2015", "GBP"],
  ])("%s is in %s", (header, unit) => {
    expect(headerUnit(header)).toBe(unit);
  });

  it.each([
    "",
    "Payment made",
    "Total Paid in Compensation**",
    "Cost",
    "2019",
    "Claims over £500",
    "Fines of £100 or more",
    "100% disabled",
    "Percentage point change",
    "Number and value (£)",
    "£ and %",
    "Office 2000",
    "Thousands Road",
    "Pound Lane",
    "Rate per 1,000 population",
    "Hours",
    "Average days",
    `£${" long".repeat(100)}`,
  ])("%s states no unit", (header) => {
    expect(headerUnit(header)).toBeNull();
  });
});

describe("a heading says at its end that what it counts is in thousands", () => {
  it.each([
    ["Homes let to new tenants Thousands", "count thousand"],
    ["Passengers (Millions)", "count million"],
    ["Fines issued by the thousands", null],
    ["Thousands", null],
  ])("%s: %s", (heading, unit) => expect(countAtEnd(heading)).toBe(unit));
});
