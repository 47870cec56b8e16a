import emojiInFormal from '../../src/rules/emoji-in-formal';
import { describeRule } from './harness';

describeRule(emojiInFormal, (rule) => {
  rule.flags(
    'emoji and faces in a formal reply, in each language',
    `
      title: Contract
      tone: formal
      body: Your contract is ready 😊.
                                   ^^ The tone of this reply is formal, and “😊” is not.
      translations:
        fi: { body: "Sopimuksesi on valmis :)" }
                                           ^^ “:)”
        ru: { body: "Ваш договор готов 👍🏽" }
                                       ^^^^
        sw: { body: "Mkataba wako uko tayari 👩‍🚀" }
                                             ^^^^^
    `,
    {
      suggestion: {
        title: 'Take it out',
        after:
          'title: Contract\ntone: formal\nbody: Your contract is ready.\ntranslations:\n  fi: { body: "Sopimuksesi on valmis :)" }\n  ru: { body: "Ваш договор готов 👍🏽" }\n  sw: { body: "Mkataba wako uko tayari 👩‍🚀" }\n',
      },
    },
  );
  rule.flags(
    'emoji where only mail is a channel',
    `
      title: Sent
      channels: [email, sms]
      body: It is on its way 🚚
                             ^^ On Email and SMS, customers don’t expect “🚚”.
    `,
  );

  rule.ignores('a messenger among the channels', 'title: A\nchannels: [email, whatsapp]\nbody: Hi 😊\n');
  rule.ignores('a friendly tone', 'title: A\ntone: friendly\nchannels: [email]\nbody: Kiitos 😊\n');
  rule.ignores('signs that are text', 'title: A\ntone: formal\nbody: Acme™ © № ✔ ☎ 10:30 (see 8) 3:0 https://a.example/:)\n');
  rule.ignores('a note to a colleague', 'title: A\ntone: formal\nkind: note\nbody: Hi 😊\n');
});
