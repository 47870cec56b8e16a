import type { Entry } from '../../language-pack';

const READER =
  '(customer|customers|passenger|passengers|user|users|tenant|tenants|applicant|applicants|hirer|lessee|purchaser|buyer|insured|patient|guest|guests|member|members|student|students|visitor|visitors|recipient|sender|owner|driver|participant|participants|parent|parents|resident|residents|cardholder|borrower|employee|occupant|occupants|holder|policyholder|bearer|subscriber|consignee|addressee|claimant|accountholder)';

/** The reader spoken of in the third person, as a contract does: "The customer must". */
export const persons: readonly Entry[] = [
  {
    match: [
      `the _1 ${READER} (must|shall|undertakes|undertake|agrees|bears|bear|warrants|(is|are) (required|liable|obliged|responsible|entitled|requested|advised|deemed|not entitled))`,
      `^ ${READER} (must|shall|undertake|(are|is) (required|liable|obliged|entitled|not entitled|expected))`,
      `*s (wishing|desiring|seeking|requiring|intending) to`,
    ],
    except: ['(the|your) owner must', '(is|was|always|yours|this|us) (wishing|desiring|seeking|requiring|intending) to'],
    hit: ['The hirer shall return it.', 'Visitors wishing to park must pay.', 'The insured is liable for it.'],
    miss: ['The customer before you was faster.', 'Guests can swim here.'],
  },
];
