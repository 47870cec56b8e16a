import type { Customer } from '../library/customers';
import type { Policy } from '../library/policy';
import { outsideHours } from '../library/working-hours';
import rule from '../rules/outside-working-hours';
import type { Severity } from '../template/severity';

/** The rule finds the hours that a text names; the moment of writing is known at preview and copy alone, and is judged here under its name. */
export const OUTSIDE_WORKING_HOURS = rule.id;

/** What to tell an agent who would write to this customer now; undefined when it is a good time, or the team doesn't want to know. */
export function outsideWorkingHours(
  policy: Policy,
  customer: Customer | undefined,
  now: Date,
): { readonly severity: Severity; readonly message: string } | undefined {
  const setting = Object.hasOwn(policy.rules, OUTSIDE_WORKING_HOURS) ? policy.rules[OUTSIDE_WORKING_HOURS] : undefined;
  const severity = (typeof setting === 'string' ? setting : setting?.severity) ?? rule.severity;
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
