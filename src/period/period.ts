// The face of `period/`: headers and row labels become periods, and prose says how far these are covered.

export { applyPartYears } from "./apply-part-years.ts";
export { combinePeriods, partWithoutYear } from "./combine.ts";
export { findingOfPeriod } from "./finding.ts";
export { type HeaderReading, isCaption, readHeaders } from "./header.ts";
export { readLabelPeriod, readLabelPeriodUnder } from "./label.ts";
export { type PartYear, readPartYears } from "./part-year.ts";
export { type PeriodContext, settlePeriods } from "./settle.ts";
export { spoiltBands } from "./spoilt-band.ts";
export { readClosingLead, readLead } from "./stretch.ts";
export { NOTHING_SAID, readYearTerms, type YearTerms, yearTermsIn } from "./year-term.ts";
