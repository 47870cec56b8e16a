import type { Customer } from '../library/customers';
import type { Policy } from '../library/policy';
import type { Severity } from '../template/severity';
import { outsideHours } from './working-hours';

/** The rule's id in a policy. No file can break it: it depends on the moment and on the customer, so it speaks at preview and copy. */
export const OUTSIDE_WORKING_HOURS = 'outside-working-hours';

/** What to tell an agent who would write to this customer now; undefined when it is a good time, or the team doesn't want to know. */
export function outsideWorkingHours(
  policy: Policy,
  customer: Customer | undefined,
  now: Date,
): { readonly severity: Severity; readonly message: string } | undefined {
  const setting = Object.hasOwn(policy.rules, OUTSIDE_WORKING_HOURS) ? policy.rules[OUTSIDE_WORKING_HOURS] : undefined;
  const severity = (typeof setting === 'string' ? setting : setting?.severity) ?? 'info';
  const local = severity === 'off' ? undefined : outsideHours(policy.policy.workingHours, customer?.timeZone, now);
  if (severity === 'off' || !local) return undefined;
  const day = DAYS[local.day] ?? local.day;
  return {
    severity,
    message: `It is ${day}, ${local.shown}, where the customer is, outside your working hours. Unless it is urgent, send this later.`,
  };
}

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
