import type { AllCustomers, AllPaths, CustomerRow, PreviewPath } from '../../src/protocol/preview';
import { bodyFor, LATE_PARCEL, spanOf, written } from './sample-states';

export const ABOUT = { uri: LATE_PARCEL.uri, version: 1 };

/** The late parcel with this day, or without one. */
export const path = (eta: string | undefined): PreviewPath => ({
  conditions: [{ text: 'eta', holds: eta !== undefined, source: spanOf('{{date eta}}') }],
  subject: undefined,
  ...written(bodyFor('Aino', eta)),
  missing: [],
});

/** What a customer of this name reads. */
export const row = (id: string, label: string, missing: readonly string[]): CustomerRow => ({
  customer: { id, label, builtIn: false },
  language: 'fi',
  channel: 'whatsapp',
  missing,
  problems: [],
  body: bodyFor(label, '27 November'),
  length: 190,
  limit: undefined,
});

/** The parcel with a day and without. */
export const PATHS: AllPaths = { ...ABOUT, language: 'en', channel: 'email', paths: [path('27 November'), path(undefined)], more: true };

/** One customer whose reply breaks, and one whose does not. */
export const CUSTOMERS: AllCustomers = { ...ABOUT, rows: [row('juma', 'Juma', ['eta']), row('aino', 'Aino', [])], others: 3 };
