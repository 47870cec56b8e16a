import channelUnfit from '../../src/rules/channel-unfit';
import { describeRule } from './harness';

describeRule(channelUnfit, (rule) => {
  rule.flags(
    'a contract in a messenger, in each language',
    `
      title: Lease
      channels: [email, whatsapp, sms]
      body: Attached is the lease for your flat.
            ^^^^^^^^^^^^^^^^^^^^^ “Attached is the lease” is too official or too private for WhatsApp and SMS … Send it by mail
      translations:
        fi: { body: Ohessa on asunnon vuokrasopimus. }
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        ru: { body: Во вложении договор аренды. }
                    ^^^^^^^^^^^^^^^^^^^
        sw: { body: Nimeambatisha mkataba wa kupanga. }
                    ^^^^^^^^^^^^^^^^^^^^^
    `,
  );
  rule.flags(
    'a matter of health, on the channels of the team',
    `
      title: Results
      body: Your biopsy came back and shows no sign of cancer.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Your biopsy came back and shows no sign of” … for Telegram
    `,
    { files: { 'replywright.yaml': 'channels: [telegram]\n' } },
  );

  rule.ignores('a contract by mail, or behind a login', 'title: A\nchannels: [email, web]\nbody: Attached is the lease for your flat.\n');
  rule.ignores('word that it comes by mail', 'title: A\nchannels: [whatsapp]\nbody: You will get the lease by email.\n');
  rule.flags(
    'a contract on the channels that a block keeps it for',
    `
      title: Lease
      channels: [email, whatsapp, sms]
      body: '{{#channel "email"}}Attached is the lease.{{else}}{{#channel "sms"}}It is in the mail.{{else}}Attached is the lease.{{/channel}}{{/channel}}'
                                                                                                           ^^^^^^^^^^^^^^^^^^^^^ for WhatsApp, where
    `,
  );
  rule.ignores('a contract that is only mentioned', 'title: A\nchannels: [whatsapp]\nbody: Your contract runs until May.\n');
  rule.ignores('a note to a colleague', 'title: A\nkind: note\nchannels: [whatsapp]\nbody: Attached is the lease for the flat.\n');
});
