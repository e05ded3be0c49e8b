// The face of `period/`: headers and row labels become periods, and prose says how far these are covered.

export { applyPartYears } from "./period/apply-part-years.ts";
export { combinePeriods } from "./period/combine.ts";
export { findingOfPeriod } from "./period/finding.ts";
export { type HeaderReading, readHeaders } from "./period/header.ts";
export { readLabelPeriod } from "./period/label.ts";
export { type PartYear, readPartYears } from "./period/part-year.ts";
export { type PeriodContext, settlePeriods } from "./period/settle.ts";
export { readYearTerms, type YearTerms } from "./period/year-term.ts";
