import fc from "fast-check";

// One seed for every property, so that a commit which passes once passes always; `SEED=… npm test` tries others, and
// `npm run fuzz` tries ever new ones.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
