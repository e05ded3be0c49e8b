import fc from "fast-check";
import type { GeneratedCell, GeneratedRow, GeneratedTable } from "./generated-table.ts";
import { type Named, PERIODS } from "./named-periods.ts";

/** Headings that one table may have beside each other. */
const MEASURES = [
  "Number of offences recorded",
  "Average days to respond",
  "No. of staff (FTE)",
  "Total cost (£)",
  "Fines issued",
  "Number of requests answered in 20 working days",
  "Refused in full",
  "Vacancies",
  "Appeals upheld",
  "Income (£000)",
  "Cases open at year end",
  "Hours lost",
  "Amount paid (excluding VAT)",
  "Headcount",
  "Complaints received about staff",
];

const numbers = (count: number, name: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => name(i + 1));

/** Headings and labels of one kind, in their order. */
const SERIES: readonly (readonly string[])[] = [
  numbers(8, (n) => `Band ${n}`),
  numbers(6, (n) => `Stage ${n}`),
  numbers(8, (n) => `Grade ${String.fromCharCode(64 + n)}`),
  numbers(8, (n) => `Year ${n + 4}`),
  numbers(6, (n) => `Type ${n}`),
  numbers(6, (n) => `Level ${n}`),
  ["Under 18", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"],
  ["0 to 4", "5 to 9", "10 to 14", "15 to 19", "20 to 24", "25 and over"],
  ["0-17", "18 - 64", "65 and over"],
  ["<18", "18-30", "31-50", "51-70", ">70"],
  ["0-4 days", "5-10 days", "11-20 days", "Over 20 days"],
  ["Less than 1 hour", "1-4 hours", "4-12 hours", "More than 12 hours"],
  ["Up to £500", "£501 - £1,000", "£1,001 - £5,000", "Over £5,000"],
  ["A", "B", "C", "D", "E", "F", "G", "H"],
  ["M", "F", "U"],
  ["Male", "Female", "Not stated"],
  ["MALE", "FEMALE", "UNKNOWN"],
  ["NORTH", "SOUTH", "EAST", "WEST"],
  ["HQ", "North", "South-East", "A&E", "ICT"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ["Yes", "No", "Not known"],
  ["1 star", "2 star", "3 star", "4 star"],
  ["Cat 1", "Cat 2", "Cat 3", "Cat 4"],
  ["P1", "P2", "P3", "P4"],
  ["1-bed", "2-bed", "3-bed", "4+ bed"],
];

/** Labels that one table may have below each other. */
const NAMES: readonly (readonly string[])[] = [
  [
    "Theft (other)",
    "Possession of drugs (cannabis)",
    "Assault – minor",
    "Violence with injury",
    "Rape of a female aged 16 and over",
    "Making off without payment",
    "Burglary, dwelling",
    "Theft or unauthorised taking of a motor vehicle",
    "S.47 assault",
    "Arson",
    "Fraud/forgery",
    "Stalking & harassment",
    "Public fear, alarm or distress",
  ],
  [
    "1. Theft",
    "2. Burglary",
    "3. Robbery",
    "4. Arson",
    "5. Fraud by false representation",
    "6. Criminal damage",
    "7. Other",
  ],
  [
    "12A Burglary in a dwelling",
    "28B Theft from a vehicle",
    "45 Theft from a vehicle",
    "105A Assault without injury",
    "8N Assault with injury",
    "49 Other theft",
  ],
  ["E07000123", "E07000124", "E07000130", "E07000131", "E07000140", "E07000141"],
  ["NW1", "NW10", "SE1", "SW1A", "E14", "N1"],
  ["B1234", "A3021", "C0077", "D9120", "E4410"],
  ["A12", "A14", "M1", "M25", "B1022", "A1(M)"],
  [
    "Adults' services",
    "Children's services",
    "Highways & transport",
    "Planning/building control",
    "Housing (incl. homelessness)",
    "Chief Executive's",
    "Finance, HR and IT",
    "Public health",
  ],
  [
    "Failure to provide information within the statutory time limit",
    "Request for review of a decision by another body",
    "Anti-social behaviour, including noise, litter and abandoned vehicles",
    "Any other complaint about the conduct of officers or staff",
    "Delay",
    "Breach of confidence",
  ],
  [
    "St Mary's Road",
    "High Street (North)",
    "The Mall, Level 2",
    "May Gardens",
    "March Street",
    "Car Park 4",
    "Dock 12",
  ],
  ["White British", "White - Other", "Asian/Asian British", "Black or Black British", "Mixed", "Not stated"],
  ["CANNABIS", "COCAINE", "HEROIN", "MDMA", "OTHER CLASS A", "KETAMINE"],
  ["Police Constable", "Sergeant", "Inspector", "Chief Inspector", "PCSO", "Special Constable"],
  ["Stage 1 complaint", "Stage 2 complaint", "Ombudsman", "Compliment", "Councillor enquiry"],
];

const OVER = ["Recorded", "Detected", "Officers", "Police staff", "Under 18", "18 and over", "Male", "Female", "Day"];
const OVER_ALL = ["Number of offences", "Number of staff (FTE)", "Age", "Ward", "Cost (£)", "Outcome"];
const CORNERS = ["Area", "Offence", "Category", "Type of complaint", "Department / Team", "Age group", ""];
const SECTIONS = ["North Division", "South Division", "Internal", "External", "Phase 1", "Phase 2", "OTHER UNITS"];

const some = <T>(all: readonly T[], min: number, max: number): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...all], { minLength: Math.min(min, all.length), maxLength: Math.min(max, all.length) });

const mixed = (all: readonly string[], min: number, max: number): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...all], { minLength: Math.min(min, all.length), maxLength: Math.min(max, all.length) });

const unnamed = (names: readonly string[]): Named => ({ names, days: new Map() });

const series = (min: number, max: number): fc.Arbitrary<Named> =>
  fc
    .constantFrom(...SERIES)
    .chain((all) => some(all, min, max))
    .map(unnamed);
const measures = (min: number, max: number): fc.Arbitrary<Named> => mixed(MEASURES, min, max).map(unnamed);
const labels = (min: number, max: number): fc.Arbitrary<Named> =>
  fc
    .constantFrom(...NAMES)
    .chain((all) => some(all, min, max))
    .map(unnamed);
const periods = (min: number, max: number): fc.Arbitrary<Named> =>
  fc
    .tuple(fc.constantFrom(...PERIODS), fc.integer({ min: 2005, max: 2016 }), fc.integer({ min, max }))
    .chain(([period, first, count]) =>
      // In their order, the other way round, or with some left out; of two with one between nothing tells that they are years.
      fc.constantFrom("rising", "rising", "falling", count > 2 ? "gaps" : "rising").map((order) => {
        const all = period(first, order === "gaps" ? count + 1 : count);
        const kept = order === "gaps" ? all.filter((_, at) => at !== 1) : order === "falling" ? all.toReversed() : all;
        return { names: kept.map(({ name }) => name), days: new Map(kept.map(({ name, days }) => [name, days])) };
      }),
    );

interface Axes {
  /** The levels of the header, each repeated under each name of the one above it. */
  readonly levels: readonly Named[];
  readonly stub: Named;
  readonly stubIsPeriods: boolean;
}

/** Periods stand on one side only, and no two levels of a header are alike. */
const axes: fc.Arbitrary<Axes> = fc.oneof(
  ...[
    [periods(1, 6)],
    [periods(2, 6)],
    [measures(1, 4)],
    [series(2, 6)],
    [periods(2, 3), measures(2, 3)],
    [measures(2, 3), periods(2, 3)],
    [periods(2, 3), series(2, 3)],
    [mixed(OVER, 2, 2).map(unnamed), periods(2, 3)],
    [mixed(OVER, 2, 2).map(unnamed), measures(2, 3)],
    [mixed(OVER, 2, 2).map(unnamed), periods(2, 2), measures(2, 2)],
    [mixed(OVER_ALL, 1, 1).map(unnamed), periods(2, 5)],
    [mixed(OVER_ALL, 1, 1).map(unnamed), series(2, 5)],
  ].map((levels) =>
    fc.record({
      levels: fc.tuple(...levels),
      stub: fc.oneof({ weight: 3, arbitrary: labels(2, 8) }, series(2, 8)),
      stubIsPeriods: fc.constant(false),
    }),
  ),
  ...[[measures(1, 4)], [series(2, 6)], [mixed(OVER, 2, 2).map(unnamed), measures(2, 3)]].map((levels) =>
    fc.record({ levels: fc.tuple(...levels), stub: periods(2, 8), stubIsPeriods: fc.constant(true) }),
  ),
);

/** Headings, labels and periods of every kind, over and before plain counts. */
export const headedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    axes: axes.filter(({ levels, stub }) => {
      const all = [...levels, stub].flatMap(({ names }) => names);
      return new Set(all.map((name) => name.toLowerCase())).size === all.length;
    }),
    corner: fc.constantFrom(...CORNERS),
    sections: fc.oneof({ weight: 4, arbitrary: fc.constant<readonly string[]>([]) }, mixed(SECTIONS, 2, 2)),
    capitals: fc.constantFrom(false, false, false, true),
    big: fc.boolean(),
    totalled: fc.constantFrom(false, false, true),
  })
  .chain(({ axes: { levels, stub, stubIsPeriods }, corner, sections, big, capitals, totalled }) => {
    const shown = (name: string): string => (capitals ? name.toUpperCase() : name);
    const headers = levels
      .map(({ names }) => names.map(shown))
      .reduce<readonly (readonly string[])[]>(
        (above, names) => above.flatMap((path) => names.map((name) => [...path, name])),
        [[]],
      );
    const named = (sections.length === 0 ? [undefined] : sections).flatMap((section) =>
      stub.names.map((label) => (section === undefined ? { label } : { section, label })),
    );
    const figure = fc.integer({ min: 0, max: big ? 60_000 : 400 });
    const rows = named.map((name) =>
      fc
        .array(figure, { minLength: headers.length, maxLength: headers.length })
        .map((figures) => ({ ...name, cells: figures.map(reported) })),
    );
    const ofHeadings = levels.flatMap((level) => [...level.days].map(([name, days]) => [shown(name), days] as const));
    const days = new Map([...ofHeadings, ...stub.days]);
    return fc.tuple(...rows).map((rows) => ({
      corner: stubIsPeriods ? "Period" : corner,
      headers,
      rows: totalled && sections.length === 0 ? [...rows, totalOf(rows, headers.length)] : rows,
      totalled: totalled && sections.length === 0,
      days,
    }));
  });

function totalOf(rows: readonly GeneratedRow[], columns: number): GeneratedRow {
  const sums = Array.from({ length: columns }, (_, c) =>
    rows.reduce((sum, { cells }) => sum + (cells[c]?.value ?? 0), 0),
  );
  return { label: "Total", cells: sums.map(reported) };
}

function reported(value: number): GeneratedCell {
  return { raw: value.toLocaleString("en-GB"), value, status: "reported" };
}
