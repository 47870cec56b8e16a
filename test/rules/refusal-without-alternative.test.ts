import refusalWithoutAlternative from '../../src/rules/refusal-without-alternative';
import { describeRule } from './harness';

describeRule(refusalWithoutAlternative, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        We are unable to refund a used ticket.
        ^^^^^^^^^^^^^^^^^^^^^^^ This reply says no (“We are unable to refund”) and offers nothing instead. Say
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Hakemuksesi hylättiin.
        ^^^^^^^^^^^^^^^^^^^^^ This reply says no (“Hakemuksesi hylättiin”) and offers nothing instead. Say
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Вернуть деньги за использованный билет нельзя.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply says no (“Вернуть деньги за использованный билет нельзя”)
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Hatuwezi kurudisha pesa za tiketi iliyotumika.
        ^^^^^^^^^^^^^^^^^^^^^^^ This reply says no (“Hatuwezi kurudisha pesa”) and offers nothing instead. Say
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        We are unable to refund a used ticket, but you can give the rest of the days to a friend.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Emme voi hyvittää käytettyä lippua, mutta voit antaa loput päivät ystävällesi.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Вернуть деньги за использованный билет нельзя, но вы можете передать оставшиеся дни другу.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Hatuwezi kurudisha pesa za tiketi iliyotumika, lakini unaweza kumpa rafiki siku zilizobaki.
    `,
  );
  rule.flags(
    'what the refusal itself says won’t be done',
    `
      title: Example
      language: ru
      body: |
        Мы не возвращаем билеты.
           ^^^^^^^^^^^^^^^^^^^^ and offers nothing instead
    `,
  );
});
