/** Time, as the server sees it; tests bring their own, so that none of them sleeps. */
export interface Scheduler {
  /** Runs something later; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** Lets waiting requests go first. */
  pause(): Promise<void>;
}

/** Time as it passes. */
export const realScheduler: Scheduler = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
