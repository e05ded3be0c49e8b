import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORCES } from "../../src/vocabulary/force-table.ts";
import { findPublisher } from "../../src/vocabulary/publisher.ts";

describe("a masthead names the publisher", () => {
  test.each([
    ["West Midlands Police Freedom of Information", "West Midlands Police"],
    ["WEST MIDLANDS POLICE", "West Midlands Police"],
    ["# Kent Police", "Kent Police"],
    ["**Dover District Council**", "Dover District Council"],
    ["Northumbria Police: information supplied under the Freedom of Information Act 2000", "Northumbria Police"],
    ["Freedom of Information - Kent Police", "Kent Police"],
    ["Metropolitan Police Service (MPS)", "Metropolitan Police Service"],
    ["Met Police", "Metropolitan Police Service"],
    ["Devon and Cornwall Constabulary", "Devon & Cornwall Police"],
    ["Avon & Somerset Police", "Avon and Somerset Constabulary"],
    ["Heddlu Gogledd Cymru", "North Wales Police"],
    ["Dyfed Powys Police", "Dyfed-Powys Police"],
    ["Hampshire & Isle of Wight Constabulary", "Hampshire and Isle of Wight Constabulary"],
    ["Police Scotland", "Police Service of Scotland"],
    ["PSNI", "Police Service of Northern Ireland"],
    ["Transport for London Ref: FOI-0633-1718", "Transport for London"],
    ["To Transport for London,", "Transport for London"],
    ["Dear Norfolk Constabulary,", "Norfolk Constabulary"],
    ["Provision of information held by Northumbria Police made under the Act", "Northumbria Police"],
    ["Produced by the FOI officeAuthored by States of Jersey and released on", "States of Jersey"],
    ["Government of Jersey", "Government of Jersey"],
    ["University of East Anglia", "University of East Anglia"],
    ["Wokingham Borough Council", "Wokingham Borough Council"],
    ["Brighton & Hove City Council", "Brighton & Hove City Council"],
    ["London Borough of Hackney", "London Borough of Hackney"],
    ["NHS Lothian", "NHS Lothian"],
    ["London Fire Brigade", "London Fire Brigade"],
    ["The Home Office", "The Home Office"],
    ["Kent Police                       FOI ref: FOI/4512/24", "Kent Police"],
    ["Kent Police – FOI2023/01877", "Kent Police"],
    ["Powys County Council / Cyngor Sir Powys", "Powys County Council"],
    ["Merseyside Fire & Rescue Authority", "Merseyside Fire & Rescue Authority"],
    ["Kent Police                 Your ref:", "Kent Police"],
    ["DVLA", "DVLA"],
    ["Public Health Scotland", "Public Health Scotland"],
    ["Crown Office and Procurator Fiscal Service", "Crown Office and Procurator Fiscal Service"],
    [
      "Office of the Police and Crime Commissioner for Dorset",
      "Office of the Police and Crime Commissioner for Dorset",
    ],
  ])("%s", (line, publisher) => {
    expect(findPublisher(["Response", line, "16966/19"])).toBe(publisher);
  });
});

describe("nothing else does", () => {
  test.each([
    ["a question", "How many offences did Kent Police record in 2019?"],
    ["a sentence", "Complaints about Kent Police are counted by year."],
    ["a request", "Under the Freedom of Information Act I ask Kent Police for the following"],
    ["a row", "Kent Police: 34"],
    ["a place", "City of London"],
    ["a reference", "F-2023-01450"],
    ["a reference", "HQ/PA/003493/18"],
    ["where to complain", "Information Commissioner's Office"],
    ["a body's kind", "County Council"],
    ["a header", "NHS Board"],
    ["a header", "NHS Board of ResidenceNumber"],
    ["a row in columns", "Kent Police          34       55"],
    ["two bodies", "Leeds City Council / Bradford Council"],
    ["a thing of a body's", "Somerset Council Tax arrears"],
    ["a code", "Home Office code 8/65"],
    ["a title", "Stalking and harassment offences"],
  ])("%s: %s", (_, line) => {
    expect(findPublisher([line])).toBeNull();
  });
});

describe("several bodies", () => {
  test("a list of forces is no masthead", () => {
    expect(findPublisher(["Essex Police", "Kent Police", "Surrey Police"])).toBeNull();
  });
  test("one by two of its names is one", () => {
    expect(findPublisher(["Lancashire Police", "Lancashire Constabulary"])).toBe("Lancashire Constabulary");
  });
  test("the one that says that it answers is the publisher", () => {
    expect(findPublisher(["Essex Police", "Kent Police Freedom of Information"])).toBe("Kent Police");
  });
  test("the one that every page repeats is the publisher", () => {
    expect(findPublisher(["Kent Police", "Essex Police", "Kent Police"])).toBe("Kent Police");
  });
  test("two that say so are neither", () => {
    expect(findPublisher(["Kent Police FOI", "Essex Police FOI"])).toBeNull();
  });
});

test("any lines are accepted", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      expect(() => findPublisher(lines)).not.toThrow();
    }),
  );
  expect(findPublisher([" ".repeat(100_000), `${"Council ".repeat(50_000)}`, "*".repeat(100_000)])).toBeNull();
});

describe("every force by each of its names", () => {
  const names = FORCES.trim()
    .split("\n")
    .flatMap((line) => line.split(" ~ ").map((name) => ({ name, official: line.split(" ~ ")[0] })))
    // A body is not named by an article and an abbreviation alone.
    .filter(({ name }) => name !== "The Met");
  test.each(names)("$name", ({ name, official }) => {
    expect(findPublisher([name])).toBe(official);
  });
});
