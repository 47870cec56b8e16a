import type { History } from '../../src/library/history';
import translationOutdated from '../../src/rules/translation-outdated';
import { describeRule } from './harness';

/** Lines that say `march` were changed in March, all others in January. */
const history: History = {
  changedAt: (_uri, first, last) => (first <= 1 && last >= 1 ? Date.parse('2026-03-05') : Date.parse('2026-01-05')),
};

const TEXT = `
      title: Late
      body: Your parcel is late by two days.
      translations:
        fi:
          body: Pakettisi on myöhässä.
        sw:
          body: Mzigo wako umechelewa.
    `;

describeRule(translationOutdated, (rule) => {
  rule.flags(
    'translations that are older than their source',
    `
      title: Late
      body: Your parcel is late by two days.
      translations:
        fi:
        ^^ The English text was changed on 2026-03-05, and this Finnish text last on 2026-01-05. Read both side by side.
          body: Pakettisi on myöhässä.
        sw:
        ^^ this Swahili text last on 2026-01-05
          body: Mzigo wako umechelewa.
    `,
    { history },
  );

  rule.ignores('texts of one day', TEXT, { history: { changedAt: () => Date.parse('2026-03-05T10:00:00Z') } });
  rule.ignores('texts that nobody remembers', TEXT, { history: { changedAt: () => undefined } });
  rule.ignores('a folder without version control', TEXT);
});
