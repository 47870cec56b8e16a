/** A reply with a branch, a fragment and a translation, and two customers. */
export const LATE = `title: Parcel is late
variables:
  eta: { type: date, example: 2027-03-01, ask: true }
  shelf: {}
subject: Your order
body: |
  Hi {{fallback customer.firstName "there"}},
  {{#if eta}}by {{date eta}}{{else}}soon{{/if}}.{{#if eta}} Shelf {{shelf}}{{/if}}
  {{> signature}}
translations:
  fi:
    body: |
      Hei {{customer.firstName}}, bad
`;

export const LIBRARY = {
  'replywright.yaml': 'languages: [en, fi]\nchannels: [email, whatsapp]\n',
  'customers.yaml':
    '- { id: aino, name: Aino Virtanen, language: fi, channel: whatsapp }\n- { id: amina, name: Amina Juma, language: sw }\n',
  'templates/_signature.yaml': 'body: |\n  Yours, Acme\n',
  'templates/late.yaml': LATE,
};
