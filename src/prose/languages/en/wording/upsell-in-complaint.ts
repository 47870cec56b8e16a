import type { Entry } from '../../../language-pack';

const GRADE =
  '(premium|gold|silver|pro|plus|deluxe|platinum|extended|vip|family|unlimited|ultimate|business|comfort|priority|exclusive|luxury|bigger|larger|faster|higher|better|superior|upgraded|newer|new|latest|annual|yearly|advanced|loyalty|top)';
const WARES =
  '(plan|plans|package|packages|membership|memberships|subscription|subscriptions|warranty|tariff|cover|insurance|edition|upgrade|upgrades|tier|account|card|credit card|service|services|model|models|collection|range|arrivals|menu|line|series|product|products|shop|store|catalogue|catalog|brochure|bundle|suite|room|rooms|seat|seats|class|lounge|offer|offers|deal|deals|sale|version|protection|policy|machine|phone|phones|tv|programme|program|app|option|options|course|courses|treatment|treatments|accessories|case|cases|speakers|mattress|mattresses|sofas|shoes|collections|selection|box|boxes|club|pass|add-on|extra|extras|support plan|care plan|fund|loan|loans|ticket|tickets|tour|tours|kit|set|appliance|machines|chairs|lamps|bikes|bike|jackets|internet|fibre|fiber|contract)';

/** Compensation and remedies cost the customer nothing. */
const FREE =
  '(free|free of charge|for free|no (extra|additional)? (cost|charge)|on us|on the house|compensation|goodwill|apology|apologies|voucher|gift|refund|for nothing|as a thank you|to make up|make up for|waive*|without charge|without extra|our expense|same price)';

export const upsellInComplaint: readonly Entry[] = [
  {
    match: [
      `(why not|how about|have you (considered|thought|thought about|tried|seen|heard|looked)|did you know|have you thought of|fancy|you (might|may|could|would|will|should) (also|well|really|even)? (like|want|enjoy|love|consider|be interested|treat)|may (i|we) (recommend|suggest|offer|interest)|can (i|we) (interest|tempt)|(i|we) (can|would|could|'d|warmly|highly|also)? (warmly|highly|also|strongly)? (recommend|suggest)|interested in|would you (like|be interested|care)|(consider|try|check out|take a look at|have a look at|discover|explore|browse|visit) (our|the|also)) _6 ${WARES}`,
      `(next time|for next time|in future|in the future|meanwhile|in the meantime|while you wait|by the way|also|ps|p . s .?) ,? (you|why|our|we|try|book|take|get|choose|consider|how|do|don't|check|upgrade) _8`,
      `(upgrade|upgrading|switch|switching|move|moving|change|subscribe|subscribing|sign up|signing up|apply|join|treat yourself|step up|go for) (now|today|also)? (to|for) _3 ${GRADE} _2`,
      `you (might|may|could|would|will) (also|really|even)? (like|love|enjoy) (our|the|one of our|to (try|buy|see|discover)) _4`,
      `(upgrade|subscribe|sign up|order|buy|book|join) (now|today) _4`,
      `(you can|you could|you may|why not|simply|just|to) (upgrade|subscribe|sign up|top up) (now|today|to|for|at|from|your)? _4`,
      `(our|the|with|in) (new|brand new|latest)? ${GRADE} ${WARES} _2 (solves|avoids|costs|offers|gives|comes|includes|has|is|would|starts|never|lets|gets|covers|protects|keeps|you)`,
      `${GRADE} (membership|plan|package|subscription|cover|warranty|tariff|customers|members|account|insurance) _3 (for|costs|from|at|is) (only|just)? _1 (<MONEY>|<NUMBER>|£|€|\\$)`,
      "(don't|do not|never) (miss|forget) (out on)? (our|the|this) _3",
      '(take|make) (full)? (advantage|use) of (our|the|this) _3 (offer|deal|sale|discount|promotion|price|prices|offers|deals)',
      '(get|enjoy|save|receive|grab|benefit from|earn|with) (up to)? (an extra)? <NUMBER> % _3 (if|when|by|on (our|all|the|selected|every|any|a|new)|discount on|off (our|all|the|selected|every|any|a|new|when|if))',
      '(save|saving) (up to|even more|money|<NUMBER>) _4 (with|on|when|by) (our|the|all|a) _2',
      '(special|exclusive|limited|introductory|seasonal|summer|winter|christmas|spring|autumn|black friday|promotional) (time)? (offer|offers|deal|deals|discount|price|prices|promotion|sale|campaign)',
      '(our|the) (summer|winter|christmas|spring|autumn|big|huge|anniversary|january|clearance|current|new)? (sale|sales campaign|promotion|campaign) (is on|has|starts|started|ends|runs|begins|continues|just)',
      '(for|at) (only|just|as little as) (<MONEY>|<NUMBER>|£|€) _4',
      '(starting|prices|from|available) (at|from) (only|just) _3',
      '(new|spring|summer|autumn|winter) (collection|arrivals|range|menu|catalogue|line up) _3',
      '(our|the) bestseller*',
      '(now|currently|today) (on (sale|offer)|half price|reduced|discounted|<NUMBER> % off)',
      '(on|in) (the|our) sale (now|today|this)',
      '(recommend|tell|refer) (us to|your friends|a friend) _4 (get|earn|receive|discount|bonus)',
      '(earn|collect) (<NUMBER>|bonus|extra|double|more) _2 (points|miles|stars)',
      '(add|extend|get|take out|buy|purchase) (our|an|a|the) (extended|premium|additional|extra|full|comprehensive|travel|insurance|care|breakdown) _1 (warranty|guarantee|cover|insurance|protection|plan|policy|package)',
    ],
    except: [
      `${FREE} _8`,
      `_8 ${FREE}`,
      "(i've|we've|i have|we have|you've been|you have been|we|i) (now|already|also|just)? (upgraded|moved|switched|changed|added|booked|extended|put|given) _6",
      '(upgrade|update|switch|move|change) (it|your (app|browser|firmware|software|phone|version)|(to)? (version|the (new|latest|newer|current) (version|app|firmware|software))) _2',
      "(next time|in future|in the future|meanwhile|in the meantime|while you wait|by the way|also) ,? (we|you) (will|'ll|can|could|may|should|get|have|are|need|don't|do not|won't|pay|check|also) _3 (check|use|see|follow|find|reach|call|write|pay nothing|keep|read|log|open|send|reply|choose|pick|stay|cancel|track|ask|watch|listen|work|print|download)",
      '(next time|meanwhile|in the meantime|also|in future|while you wait|by the way) ,? (we|our) _8',
      "(next time|meanwhile|in the meantime|also|in future) ,? (please|do|don't|take (a|the) (photo|picture|bus|train))",
      'would you like (a|us|me|to (have|get|keep)|the) (replacement|refund|new|another|to send|to) _4',
      'would you like (us|me) to _4',
      'would you like (a|the) (replacement|new|same|refund|second|repair) _4',
      'would you (like|prefer) _6 (or|instead) _3',
      '(recommend|suggest) (that)? (you)? (using|keeping|changing|checking|to (keep|use|change|check)|updating|cleaning|leaving|restarting|not) _4',
    ],
    hit: [
      'Why not also apply for our credit card and earn 5,000 miles?',
      'Next time you could book our sea-view suite, which has thicker walls.',
      'Upgrade to our premium plan.',
      'Have you considered our extended warranty?',
      'Our summer sale has just started.',
      'You might also like our new collection.',
      'Get 20% off when you buy two.',
      'Our premium plan never has such delays.',
    ],
    miss: [
      'The new lamp is free of charge.',
      'We have upgraded you to the premium plan at no cost.',
      'Please update to the latest version.',
      'You get £20 back.',
      'Would you like a replacement or your money back?',
      'In the meantime, you can follow it here.',
    ],
  },
  {
    // A discount on what the customer didn't ask for; one on what they have is compensation.
    match: [
      '(is|are|now|currently|today) (up to)? <NUMBER> % (off|cheaper|less) _4',
      '(order|buy|book|get|try|reserve|grab) (our|one of our|your) _3 (now|today|this week|this month|while stocks last|before it is gone) _4',
      '(cost|costs|is|are|for|at|from) (only|just|a mere) (€|£|<MONEY>)? _2 (more|extra|on top|a month|a day|a week|a night|a year|per (month|day|night|week|person|year))',
      'and save (up to)? (<NUMBER> %|<MONEY>|<NUMBER>) _3',
      '(our|the) _3 (is|are) (now|currently|also)? (on (sale|offer)|half price|reduced|discounted|cheaper)',
    ],
    except: [`${FREE} _8`, `_8 ${FREE}`, '_6 (your|this|that|the) (next|order|bill|invoice|stay|rent|fee|bag|chair|meal) _4'],
    hit: [
      'Our tents are 20 % off this week.',
      'Book our tasting menu now and save 15 %.',
      'Our lamps are half price.',
      'A suite costs only €40 more.',
    ],
    miss: ['You get 20 % off your next order.', 'The battery is 20 % down.', 'We book the lesson now.'],
  },
  {
    // What we also have on the shelf.
    match: [
      `(did you know|you (may|might) not know) (that)? (we|our) (also|now)? (sell|stock|offer|have|do|make|carry) _3`,
      `(why don't you|how about you) (get|try|buy|book|take|join|upgrade|switch|treat|consider|add|go for) _4`,
      `(we|our shop) (also)? (have|offer|sell|launched|introduced) (a|an|our|some)? (new|great|exciting|special|attractive|fantastic|wonderful) _2 ${WARES} _2`,
      `(with|on|in) (our|the) ${GRADE} ${WARES} ,? _2 (wouldn't|would not|never|doesn't|does not|won't) _2`,
      '(now|today) is (a|the) (great|good|perfect|ideal|best|right) (time|moment|chance|day) to _2',
      'for (a|an|only a|just a) (small|little|modest|additional|extra|low) (fee|charge|surcharge|sum|amount|supplement)',
      '(with|at|for) <NUMBER> % (off|discount)',
      'treat (your|yourself) _2 to (our|a|the|some) _2',
      '(you|customers|members) (would|could|can|will)? (also)? save (up to)? <NUMBER> % _2',
      '(become|be) (a|an|our) _1 (member|subscriber|partner|vip|insider) _3',
      `(add|take|choose|pick|get|book) (our|the) _2 ${WARES} for (just|only)? (€|£|<MONEY>|<NUMBER>) _2`,
      `(our|the) _1 ${WARES} (is|are) _3 (and)? (starts|start|costs|cost|begins|available) (at|from|only|just) _3`,
      `^ (book|order|buy|get|choose|try|take) (a|an|our|the) ${GRADE} ${WARES} (next time|now|today|instead)? _2`,
    ],
    except: [
      `${FREE} _8`,
      `_8 ${FREE}`,
      '(try|order|book|get|take) (a|an|the) (new|other|same|second) _3',
      '_6 (your|this|that) (next|order|bill|invoice|stay) _4',
    ],
    hit: [
      'Did you know that we also sell covers?',
      "Why don't you get our membership?",
      'Now is a great time to renew.',
      'For a small fee, we give you a quiet room.',
      'Become a Gold member.',
      'Treat your horse to our new saddle.',
      'We have a new savings plan for you.',
      "With the Pro version, this wouldn't happen.",
      'Our fibre plan is faster and starts at £30.',
    ],
    miss: ['Did you know that the lid comes off?', 'We have a new lid for you.'],
  },
];
