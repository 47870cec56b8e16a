import voiceMessage from '../../src/rules/voice-message';
import { describeRule } from './harness';

describeRule(voiceMessage, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Please send us a voice message.
               ^^^^^^^^^^^^^^^^^^^^^^^ “send us a voice message” costs the listener time, and can’t be skimmed or
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Lähetä meille ääniviesti.
        ^^^^^^^^^^^^^^^^^^^^^^^^ “Lähetä meille ääniviesti” costs the listener time, and can’t be skimmed or
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Запишите нам голосовое сообщение.
        ^^^^^^^^^^^^^^^^^^^^^^ “Запишите нам голосовое” costs the listener time, and can’t be skimmed or
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tafadhali tutumie ujumbe wa sauti.
                  ^^^^^^^^^^^^^^^^^^^^^^^ “tutumie ujumbe wa sauti” costs the listener time, and can’t be skimmed or
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Please write to us in a few words.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kirjoita meille muutamalla sanalla.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Напишите нам в двух словах.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tafadhali tuandikie kwa maneno machache.
    `,
  );
});
