export * from "../period/period.ts";
