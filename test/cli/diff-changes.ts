import type { Files } from './diff-repository';

const reply = (title: string, body: string, more = ''): string => `title: ${title}\n${more}body: |\n  ${body.replaceAll('\n', '\n  ')}\n`;
const signed = (text: string): string => `Hi {{fallback customer.firstName "there"}},\n\n${text}\n\n{{> signature}}`;

/** The library that all changes begin with. */
export const BEFORE: Files = {
  'replywright.yaml': 'languages: [en, fi]\nchannels: [email, whatsapp]\ncompany: { name: Acme, email: help@acme.example }\n',
  'customers.yaml': '- id: emma\n  name: Emma Clarke\n- id: aino\n  name: Aino Virtanen\n  language: fi\n',
  'templates/_signature.yaml': 'body: |\n  Thank you,\n  {{agent.firstName}}\n',
  'templates/one.yaml': reply('Address changed', signed('Your new address is saved.')),
  'templates/two.yaml': reply('Invoice sent', signed('Your invoice is attached as a PDF.')),
  'templates/three.yaml': reply('Password reset', signed('Your link to set a new password is in this message.')),
  'templates/four.yaml': reply('Plan changed', signed('Your new plan starts today.')),
  'templates/five.yaml': reply('Refund made', signed('Your refund is on its way to your card.')),
  'templates/wording.yaml': reply(
    'Opening hours',
    'Hi {{fallback customer.firstName "there"}},\n\nOur shop is open on weekdays.\n\nThank you,\n{{agent.firstName}}',
  ),
  'templates/promise.yaml': reply(
    'We look into it',
    'Hi {{fallback customer.firstName "there"}},\n\nWe will answer you within 24 hours.\n\nThank you,\n{{agent.firstName}}',
  ),
  'templates/condition.yaml': reply(
    'Parcel is late',
    'Hi {{fallback customer.firstName "there"}},\n\nYour parcel is late.{{#if eta}} It comes on {{date eta}}.{{else}} The carrier is looking for it.{{/if}}\n\nThank you,\n{{agent.firstName}}',
    'variables:\n  eta: { type: date, required: false, example: 2027-03-08 }\n',
  ),
  'templates/variable.yaml': reply(
    'Order received',
    'Hi {{fallback customer.firstName "there"}},\n\nYour order {{order.number}} is here.\n\nThank you,\n{{agent.firstName}}',
    'variables:\n  order.number: { type: text, example: A-1 }\n',
  ),
  'templates/company.yaml': reply(
    'How to reach us',
    'Hi {{fallback customer.firstName "there"}},\n\nWrite to {{company.email}}.\n\nThank you,\n{{agent.firstName}}',
  ),
  'templates/moved.yaml': reply(
    'Shop moved',
    'Hi {{fallback customer.firstName "there"}},\n\nOur shop is in Oak Street now.\n\nThank you,\n{{agent.firstName}}',
  ),
  'templates/deleted.yaml': reply(
    'Summer sale',
    'Hi {{fallback customer.firstName "there"}},\n\nThe sale begins in June.\n\nThank you,\n{{agent.firstName}}',
  ),
  'templates/translated.yaml': `${reply('Welcome', 'Hi {{fallback customer.firstName "there"}},\n\nWelcome to Acme.\n\nThank you,\n{{agent.firstName}}')}translations:\n  fi:\n    body: |\n      Hei {{fallback customer.firstName "asiakas"}},\n\n      tervetuloa asiakkaaksi.\n\n      Kiitos,\n      {{agent.firstName}}\n`,
  'templates/spaced.yaml': reply(
    'Closed today',
    'Hi {{fallback customer.firstName "there"}},\n\nWe are closed today.\n\nThank you,\n{{agent.firstName}}',
  ),
};

const text = (path: string): string => BEFORE[path] ?? '';

/** Twelve kinds of change, each by the files that it touches. */
export const CHANGES: Readonly<Record<string, Files>> = {
  wording: { 'templates/wording.yaml': text('templates/wording.yaml').replace('open on weekdays', 'open every day but Sunday') },
  promise: { 'templates/promise.yaml': text('templates/promise.yaml').replace('24 hours', '3 days') },
  condition: { 'templates/condition.yaml': text('templates/condition.yaml').replace('The carrier is looking', 'We are looking') },
  fragment: { 'templates/_signature.yaml': 'body: |\n  Kind regards,\n  {{agent.firstName}}, {{company.name}}\n' },
  variable: { 'templates/variable.yaml': text('templates/variable.yaml').replaceAll('order.number', 'order.id') },
  sample: { 'customers.yaml': text('customers.yaml').replace('Emma Clarke', 'Emma Clarkson') },
  policy: { 'replywright.yaml': text('replywright.yaml').replace('help@acme.example', 'care@acme.example') },
  rename: { 'templates/moved.yaml': undefined, 'templates/shop/moved.yaml': text('templates/moved.yaml') },
  deletion: { 'templates/deleted.yaml': undefined },
  addition: {
    'templates/added.yaml': reply(
      'Thank you',
      'Hi {{fallback customer.firstName "there"}},\n\nYour kind words made our day.\n\nThank you,\n{{agent.firstName}}',
    ),
  },
  translation: {
    'templates/translated.yaml': text('templates/translated.yaml').replace('tervetuloa asiakkaaksi', 'mukavaa, että olet asiakkaamme'),
  },
  whitespace: {
    'templates/spaced.yaml': `# For holidays.\n${text('templates/spaced.yaml').replace('closed today.\n\n', 'closed  today.   \n\n\n  {{!-- said twice --}}')}`,
  },
};
