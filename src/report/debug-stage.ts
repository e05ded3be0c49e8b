/** The stages between which can be looked: what tokenize gives, and what assemble gives. */
export const DEBUG_STAGES = ["tokens", "tables"] as const;
export type DebugStage = (typeof DEBUG_STAGES)[number];
