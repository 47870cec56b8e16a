import reviewOverdue from '../../src/rules/review-overdue';
import { describeRule } from './harness';

describeRule(reviewOverdue, (rule) => {
  rule.flags(
    'a day that has gone by',
    `
      title: Opening hours
      reviewBy: 2026-11-23
                ^^^^^^^^^^ was to be read again by 2026-11-23, yesterday. Check that it is still true
      body: We are open on weekdays.
    `,
    {
      suggestion: {
        title: 'set the next review to 2027-11-24',
        after: 'title: Opening hours\nreviewBy: 2027-11-24\nbody: We are open on weekdays.\n',
      },
    },
  );
  rule.flags(
    'a day long gone',
    `
      title: Opening hours
      reviewBy: "2025-11-24"
                ^^^^^^^^^^^^ by 2025-11-24, 365 days ago
      body: Olemme avoinna arkisin.
    `,
  );

  rule.ignores('today and later', 'title: Hours\nreviewBy: 2026-11-24\nbody: Hi\n');
  rule.ignores('no day at all', 'title: Hours\nbody: Hi\n');
  rule.ignores('a day that is none', 'title: Hours\nreviewBy: last spring\nbody: Hi\n');
});
