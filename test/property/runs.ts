/**
 * How often a property is tried: enough to notice a slip in the suite. `FUZZ=100 npx mocha test/property` looks a hundred times harder.
 * A failure prints fast-check's seed, with which it can be repeated.
 */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: usual * Number(process.env.FUZZ ?? 1) });
