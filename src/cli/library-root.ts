import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { POLICY_FILE } from '../library/policy';

/** The nearest folder upwards, the given one included, that holds a policy; undefined when none does. */
export async function libraryRootOf(folder: string): Promise<string | undefined> {
  for (let current = folder; ; current = dirname(current)) {
    const policy = await stat(join(current, POLICY_FILE)).catch(() => undefined);
    if (policy?.isFile()) return current;
    if (dirname(current) === current) return undefined;
  }
}
