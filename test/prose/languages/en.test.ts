import assert from 'node:assert/strict';
import { parseBody } from '../../../src/handlebars/parse-body';
import { matcherFor } from '../../../src/prose/languages/matchers';
import { packOf } from '../../../src/prose/languages/packs';
import { checkPack, matchesIn } from '../../../src/prose/pack-check';
import { findOpenPromises } from '../../../src/prose/promises';
import { readProse } from '../../../src/prose/read-prose';
import type { SlotType } from '../../../src/prose/token';

const matcher = matcherFor([], {})('en');
const pack = packOf('en');
assert.ok(matcher && pack);

const typeOf = (mustache: string): SlotType =>
  /date|eta|due|end\}/i.test(mustache) ? 'DATE' : /amount|price/i.test(mustache) ? 'MONEY' : /name/i.test(mustache) ? 'NAME' : 'TEXT';

/** What the reply leaves its reader with: a promise without a time, one with none but haste, or nothing open. */
function owed(body: string): 'missing' | 'vague' | 'ok' {
  const prose = readProse({
    body: parseBody(body),
    language: 'en',
    matcher: matcher!,
    slotType: (node) => typeOf(body.slice(node.span.start, node.span.end)),
  });
  const open = findOpenPromises(prose, () => undefined);
  return open.some(({ fault }) => fault === 'missing') ? 'missing' : open.length > 0 ? 'vague' : 'ok';
}

/** The sentence with its officialese in brackets. */
function marked(sentence: string): string {
  const matches = matchesIn(pack!, matcher!, sentence).filter(({ label }) => label === 'bureaucratic-language');
  return matches.reduceRight(
    (text, { span }) => `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`,
    sentence,
  );
}

const REPLIES: Readonly<Record<'missing' | 'vague' | 'ok', readonly string[]>> = {
  missing: [
    "The line test shows no signal. We'll send an engineer, and he will replace the cable for free.",
    'Your concern about the grade has gone to the exam board, which will decide on it.',
    'We restarted your box from here, and the picture will come back.',
    'We have asked the seller for a new invoice.',
    "As soon as the bus company answers, I'll write to you.",
    "{{#if customer.isVip}}We'll refund the money within 24 hours.{{else}}We'll refund the money to the card you paid with.{{/if}}",
    'The compensation for your cancelled flight has been agreed: {{refund.amount}}. The money will arrive in the account you named.',
    'We will have the report translated and get it to you.',
    'Your appeal is in the hands of the panel.',
    "We're looking into the missing transfer. {{#if customer.phone}}We'll call you with an answer today by 7 pm.{{/if}}",
    "Your parcel got stuck at the sorting centre. We've opened a trace with the carrier.",
    'Both tickets will be refunded to the card you paid with.',
    "The second box stayed in the warehouse. We'll send it separately at no extra cost.",
    "I can reproduce the crash. I've handed it over to the developers and will come back to you on this.",
    'I have let my supervisor know and she will take it from here and write to you.',
    'Your test results are in and the doctor is reading them now. She will call you and explain.',
    'Approval of your loan application now lies with our credit team.',
    'The lab has your sample. Dr Osei goes through the results and phones you herself.',
    "Your suitcase is being flown back from Lisbon. The hotel's number is below.",
    'The locksmith has been called out to your flat.',
    "You'll be refunded the difference as soon as the warehouse has checked the kettle in.",
    'Our joiner builds the shelf to fit, and we bring it round.',
    'Production of your mosquito net has started.',
    "We're having it looked at by our own mechanics.",
    'Your request for parental leave is with HR.',
    'We refund them to your account. The counter was closed on 4 May.',
  ],
  vague: [
    "We've received your refund request. You will get an e-mail with our decision in a little while.",
    "The flat's heating will be sorted out at the earliest opportunity.",
    'An engineer will be with you before long.',
    'We hope to have the lift running again before long.',
    'Somebody will be with you in a moment.',
    "We're studying your complaint. {{#if ticket.dueDate}}We'll answer by {{date ticket.dueDate}}.{{else}}We'll answer as soon as possible.{{/if}}",
    "We're restarting your box from here. The picture will be back in a moment.",
    'Our lawyers will come back to you in due time.',
    'Thanks for the keys. The deposit will be paid back in the coming weeks.',
    '{{#if outage.mass}}Your whole street is affected; the power will return shortly.{{else}}An electrician visits you today between 3 and 5 pm.{{/if}}',
    'The tree will be cut back in the next few weeks.',
    'Your order is packed and will be dispatched shortly.',
    'Please allow us some time to investigate the noise.',
    'The museum will post the scarf to you when it can.',
    'An expert will come and have a look as soon as one is free.',
    "You'll hear from the roadworks team soon.",
    'The contract is coming your way any day now.',
    'We aim to settle your claim without delay. You bought the bike on 2 March.',
  ],
  ok: [
    'Your new SIM will be activated at midnight.',
    'We take meter readings until the 25th: on the website, in the app or by phone.',
    "We're shipping the missing cable tomorrow, and you'll have it on Monday.",
    "You'll receive a replacement pass by post by the end of next week.",
    '{{#if outage.mass}}Your whole street is affected; power returns by 9 pm.{{else}}An electrician visits you today between 3 and 5 pm.{{/if}}',
    'The street light will be repaired next week.',
    "Take one tablet every eight hours. Don't take more than three a day.",
    'Dr {{doctor.name}} will look at the scan and call you on Monday.',
    "We'll text you the code in under a minute.",
    "Unfortunately we can't change the name on a ticket.",
    'Would you like us to send a technician?',
    'The fix goes live with version 4.2 on {{date release.date}}.',
    'Your gas will be back on at around 16:00.',
    'Your order is on its way and the driver drops it off on Thursday between 9 and 1.',
    'Drive 700 metres until you reach Oak Avenue. It will be the first light you see.',
    "We'll try to answer as soon as possible, on Wednesday at the latest.",
    'Give us two days to check this, and you will have our answer.',
    'We clean the pond every spring.',
    'The bank pays the interest out at the end of each quarter.',
    'The water in Park Road is back on and safe to drink.',
    "I've set a new password for you, and you should have it by now.",
    "You'll have the parcel on {{date eta}}.",
    'When you turn the key, the lamp will flash twice.',
    'All messages in this inbox are read by a person.',
    'I hope to see you again soon, and I am closing the case.',
    'I have read your message aloud to the whole team.',
  ],
};

/** Each ends up with brackets around what a clerk would write. */
const OFFICIALESE: readonly string[] = [
  'Boarding will [commence] at 10:15.',
  '[Should you require further assistance], please contact our helpline.',
  'We are [in receipt of your] complaint and [shall revert] in due course.',
  '[Payment of the invoice must be effected] no later than 1 May.',
  '[In view of the foregoing], we are not [in a position to] accept the return.',
  'A refund will be processed [upon receipt of] the returned item.',
  'Your application is currently under consideration by [the competent authority].',
  '[Customers are advised to] [retain the receipt for] the duration of the warranty period.',
  '[You are kindly requested to] [provide proof of] purchase.',
  'Delivery [shall take] place [subsequent to] payment.',
  'The matter [has been brought to our attention].',
  '[It has been determined that] the meter is faulty.',
  '[Please find attached] [herewith] a copy of the invoice.',
  '[With reference to] your letter of 2 June, we [hereby] confirm the cancellation.',
  '[Your correspondence] dated 3 May has been [duly] noted.',
  'Delivery delays are due to [operational reasons].',
  'The outcome of the investigation [will be communicated] to you.',
  'Please [furnish us] with [the requisite documentation].',
  'An [inspection of the boiler will be carried out] by our engineer.',
  '[In lieu of] a refund, a voucher may be issued.',
  '[For the purposes of] identification, please present your passport.',
  'The [implementation of the] new tariff will take place in March.',
  '[Your attention is drawn] to the rules.',
  'The parcel counts as delivered [upon] signature.',
  '[Visitors wishing to] park need a ticket.',
  'The fine is [consequential].',
];

const PLAIN: readonly string[] = [
  'Choose Subject and type a short title.',
  'The furniture comes in three boxes.',
  'You can have a voucher instead of the money.',
  'The exhibition hall is on the second floor.',
  'He was found in good health, and the bond holds.',
  'Please pay the invoice by 1 May.',
  'The flight was delayed because of fog.',
  'The lift is out of order, so take the stairs.',
  'The lorry broke down, so your parcel is late.',
  'The court is free on Sunday, so you can play tennis.',
  'Your order is confirmed, and the payment has been received.',
  'The subject line must not be empty.',
  'Thank you for your help with this.',
  "It's in the process list, in the Task Manager.",
  'Tap Terms and conditions at the bottom of the page.',
  'The party wall is behind your kitchen.',
  "I'll be with you at 10, so please leave the gate open.",
  'You said such nice things about Anna that I read them to her.',
  'The notice board is by the front door.',
  'Your table is reserved in the name of Brown.',
  'In case of rain, we meet indoors.',
  'We close the account on the last day of the month.',
  'Our shop in Stratford-upon-Avon is open.',
  'Press Terminate to end the call.',
  'Your subject matter expert is Kim.',
  'The flat is furnished.',
  'She gave a talk in the course on wine.',
  'The siege of the castle took a day.',
];

describe('the English pack', () => {
  it('hits its own examples and leaves its counter-examples alone', () => {
    assert.deepEqual(checkPack(pack!), []);
  });

  for (const kind of ['missing', 'vague', 'ok'] as const) {
    for (const body of REPLIES[kind]) it(`${kind}: ${body}`, () => assert.equal(owed(body), kind));
  }

  for (const expected of OFFICIALESE) it(`officialese: ${expected}`, () => assert.equal(marked(expected.replace(/[[\]]/g, '')), expected));

  for (const sentence of PLAIN) it(`plain: ${sentence}`, () => assert.equal(marked(sentence), sentence));
});
