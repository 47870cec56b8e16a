/**
 * How often a property is tried: enough to notice a slip in the suite. `FUZZ=50 npx mocha test/property test/conformance` looks fifty
 * times harder, as a nightly run should: 100,000 random templates are then rendered as replies, and 100,000 beside Handlebars.
 * A failure prints fast-check's seed, with which it can be repeated.
 */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: usual * Number(process.env.FUZZ ?? 1) });
