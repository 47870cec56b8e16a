import type { Entry } from '../../../language-pack';

const WENT =
  "(arrived|came|broke|broken|failed|fails|stopped|missing|late|lost|damaged|wrong|delayed|charged|cancelled|canceled|leaked|leaks|leaking|didn't|doesn't|hasn't|wasn't|isn't|haven't|weren't|couldn't|can't|cannot|not|never|torn|cracked|scratched|faulty|defective|dirty|cold|noisy|slow|double|twice|empty|blocked|locked|stained|stuck|crashes|crashed|freezes|unfriendly|rude|delay|interrupted|incomplete|overcharged|unavailable|rejected|declined|expired|disappeared|went|stolen|spoiled|spoilt|mouldy|unusable|returned|bounced|flickers|drops|dropped|rattles|waited|misprinted|smells|hurt|hurts|burnt|soaked|bent|dead|refused|sticks|stuck|drips|dripping|creaks|whistles|overheats|beeps|trips|cuts out|jams|jammed|shakes|wobbles|peels|fades|hums|squeaks|buzzes|ran out)";
const THING = '(your|the|a|an|one of your|two of your|both|this|my|our)';

/** Names the customer's matter: what they wrote, what they have, what went wrong with it. */
export const matter: readonly Entry[] = [
  {
    match: [
      "(you|you've|you have) (wrote|write|told|tell|said|say|asked|ask|described|reported|mentioned|explained|noticed|wanted|want|ordered|bought|paid|returned|found|received|sent|waited|were|had|got|lost|see|saw|couldn't|can't|cannot|could not|are (waiting|missing|unhappy)|experienced|tried|booked|expected|missed|have (been|had|waited)|been) _3",
      "(you'd|you've|you're) (waited|been|had|written|told|ordered|bought|paid|missing|waiting|seeing|unhappy|found|received|asked|lost|reported|having|expected|tried|booked|sent)",
      '(thank you|thanks|grateful) _6 (about|that|telling|for (your|the) _2 (photo*|report|description|note) (of|about)|reporting|letting us know|pointing|describing|flagging)',
      '(annoying|frustrating|disappointing|upsetting|unpleasant|bad|unacceptable|worrying) (when|if|that) _4',
      '(message|email|e-mail|letter|note|call|complaint|report|question|enquiry|inquiry|request|feedback|review|claim|post|ticket|comment|photos|photo|pictures) (about|regarding|concerning|on|of|that|says|shows|from|describes|show) _1',
      `(sorry|apologise|apologize|apologies|apology|regret|pity|shame|annoying|frustrating|disappointing|upsetting|unacceptable) _3 (that|about|for|to (hear|read|learn)|how) (you|the|your|our|we|it|this|that|a|an|how|keeping|sending|making|charging|letting|missing|losing|two|both|having|what|there) _3`,
      `${THING} _4 ${WENT}`,
      '(thank you|thanks) for (the|your|both|those) _2 (screenshot|screenshots|photo|photos|picture|pictures|video|log|scan|copy|recording|drawing) (of|from|with|that) _1',
      `that (we|you|he|she|they|our _1) _5 ${WENT}`,
      'must (really|also)? have been (very|really|quite|so)? (tiring|annoying|hard|frustrating|upsetting|a shock|unpleasant|stressful|awful|difficult|disappointing|worrying|a nuisance|exhausting|scary|painful|embarrassing)',
      `(problem|problems|trouble|fault|issue|issues|damage|crack|hole|leak|noise|delay|error|mistake|complaint|failure|outage|mix-up|question|defect|stain|gap|wait|charge) (with|in|on|of|to|about|by|at|from) (your|the|our|a|an) _2`,
      '(broken|damaged|missing|late|lost|faulty|wrong|delayed|defective|cracked|double|unfriendly|cold|leaking|torn|dirty|noisy) (order|parcel|package|delivery|item|items|payment|charge|screen|lamp|chair|table|phone|room|bill|invoice|product|lock|glass|flight|train|size|colour|color|part|parts|meal|food|shoes|cup|dress|sofa|machine|*er|luggage|suitcase|bag|book)',
      '(your|the) (complaint|claim|problem|fault|outage|delay|damage|accident|visit|stay|flight|trip) _3 (on|of|at|with|from|to|in|number|<TEXT>|<NUMBER>)',
      '(we|our _1|the driver|the courier|the technician|he|she|our <TEAM>) (sent|delivered|charged|booked|forgot|missed|lost|failed|mixed|broke|damaged|overcharged|cancelled|promised|packed|billed|kept|made|took|gave|let) (you|your|the|it|a|an|to|up|two|twice) _2',
    ],
    except: [
      'sorry for (the|any) (inconvenience|trouble|situation|delay) (this|caused)? $',
      '(sorry|apologise|apologies) (for|about) (this|that|what happened|what has happened|the (inconvenience|situation|incident|experience|trouble)) _2',
      '(message|email|letter|enquiry|request|feedback|complaint) (about|regarding|concerning) (this|the (matter|issue|above)|it)',
      'you (are|were) (a|an|our|important|welcome|right) _2',
      '(thank you|thanks) for (contacting|letting us know|your message|reaching|writing|reporting this|reporting it|telling us) $',
      'you (have|had) (any|questions|been a)',
      '(sorry) _3 (to hear|to read|to learn) (this|that) $',
      'sorry (that)? you (feel|are (unhappy|dissatisfied|not satisfied|upset)) _2 $',
      'sorry (that)? you (have|had) (a|this|such) (bad|poor|negative|unpleasant) experience',
      '(problem|issue) with (this|the (matter|situation))',
      "(can't|cannot|not|couldn't|could not|never) (say|promise|tell) _2",
    ],
    hit: [
      'You wrote that the lid is broken.',
      'Thank you for telling us about the noise.',
      'Your parcel arrived late.',
      'I am sorry that the lamp came in pieces.',
      'We sent you the wrong size.',
      'I am sorry about the broken cup.',
      'The crown that we fitted on Monday broke on Friday.',
      'Three hours in the cold must have been awful.',
    ],
    miss: ['Thank you for contacting us.', 'We are sorry for the inconvenience.', 'I am sorry to hear that.', 'We take quality seriously.'],
  },
];
