/** The shortest way from a name back to itself that begins with the step to `next`: `[from, next, …, from]`. */
export function cycleThrough(from: string, next: string, stepsFrom: (name: string) => readonly string[]): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[next, undefined]]);
  const queue = [next];
  for (let index = 0; index < queue.length; index++) {
    const current = queue[index];
    if (current === undefined) break;
    if (current === from) return [from, ...wayTo(current, cameFrom)];
    for (const step of stepsFrom(current)) {
      if (cameFrom.has(step)) continue;
      cameFrom.set(step, current);
      queue.push(step);
    }
  }
  return undefined;
}

function wayTo(last: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
