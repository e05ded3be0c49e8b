import type { LayoutName } from "../assemble/layout-name.ts";
import type { DebugStage } from "../report/debug-stage.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import { readInputs } from "./sources.ts";
import { writeOutput } from "./streams.ts";

/** Lines that are written at once. */
const BATCH = 1024;

/** Prints what flows out of a stage, source by source, in the place of records. */
export async function debug(
  names: readonly string[],
  stage: DebugStage,
  layout: LayoutName | undefined,
): Promise<ExitStatus> {
  const { describeStage } = await import("../report/debug.ts");
  const { unreadable } = await readInputs(names, async (source) => {
    let lines: string[] = [];
    for (const line of describeStage(stage, source, layout)) {
      if (lines.push(`${line}\n`) < BATCH) continue;
      writeOutput(lines.join(""));
      lines = [];
    }
    writeOutput(lines.join(""));
  });
  return unreadable > 0 ? EXIT.usage : EXIT.done;
}
