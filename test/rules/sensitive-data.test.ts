import sensitiveData from '../../src/rules/sensitive-data';
import { describeRule, reply } from './harness';

describeRule(sensitiveData, (rule) => {
  rule.flags(
    'what is asked for, in each language',
    `
      title: Check
      body: Please send us your full card number.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “send us your full card number” puts a secret into a message … the last four digits
      translations:
        fi: { body: Kerro minulle henkilötunnuksesi. }
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        ru: { body: Назовите код из СМС. }
                    ^^^^^^^^^^^^^^^^^^^
        sw: { body: Tutumie namba ya kadi yako. }
                    ^^^^^^^^^^^^^^^^^^^^^
    `,
  );
  rule.flags(
    'a secret that is sent, once',
    reply(`
      Your new password is {{user.password}}.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Your new password is {{user.password}}”
    `),
  );
  rule.flags(
    'a secret by its name alone',
    reply(`
      Log in with {{user.temporaryPassword}} today.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ user.temporaryPassword puts a secret into the message … Send a link
    `),
  );
  rule.flags(
    'a full card number in a finished reply',
    `
      We refund it to 4111 1111 1111 1111.
                      ^^^^^^^^^^^^^^^^^^^ is a full card number … last four digits
    `,
    { finished: 'en' },
  );

  rule.ignores('sixteen digits that are no card’s', reply('Your parcel is 4111 1111 1111 1112.'));
  rule.ignores('a part of it', reply('Which are the last four digits of your card number?'));
  rule.ignores('a warning', reply('Never tell anybody your PIN or your password.'));
  rule.ignores(
    'values that only have to do with a secret',
    reply('Set a new password: {{passwordLink}}, {{pinAttempts}} attempts are left.'),
  );
  rule.ignores('a note to a colleague', reply('Please send us your full card number.', 'kind: note'));
});
