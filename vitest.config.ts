import { defineConfig } from "vitest/config";

// Properties take seconds, and the machine may be shared: no test is one of time.
export default defineConfig({ test: { setupFiles: ["test/one-seed.ts"], testTimeout: 60_000 } });
