/** What the user asked for can't be done; the message says why and what would work. Ends the run with exit code 2. */
export class UsageError extends Error {}
