import { Chalk } from "chalk";
import type { Palette } from "./palette.ts";

/** The sixteen colours that every terminal has; whether they are wanted has been decided by whoever loads this. */
const chalk = new Chalk({ level: 1 });

/** With colours. */
export const COLOURED: Palette = {
  strong: chalk.bold,
  faint: chalk.dim,
  bad: chalk.red,
  good: chalk.green,
  doubtful: chalk.yellow,
};
