import type { Entry } from '../../language-pack';

/** What the customer will have when it is done: "you'll get", "it will be back". */
export const outcome: readonly Entry[] = [
  {
    match: [
      "(you'll|you will|you should|you shall) _1 (get|receive|have|see) _1 (a|an|the|your|our|it|them|one|some|new|another|two|both|yours|instructions|details|access|confirmation)",
      "(<WILL>|it'll|should|going to) _2 be (waiting for you|back|ready|restored|with you|there|on your|on the (shelf|shelves|road|market)|available|working|in your|live|up|online|at your|running|active|visible|sorted|fixed|in stock|over|done|yours|part of|on (its|the) way|along|out (in|on|by|as|before|soon|shortly|once|when)|out with|round|right with you)",
      '(let|letting) you have (the|a|an|our|your|it|them)',
      '(is|are) (back|ready|restored|live|online|up and running|running again|reconnected) (on (<WEEKDAY>|<NUMBER>|<DATE>|the <NUMBER>)|by|in|within|at|<WHEN>|<DATE>|soon|shortly|once|when|as soon)',
      "(we'll|we will|will|to|we|i'll) _1 (have|get|bring) (you|your|the|it|everything|all) _3 (back|running|up|online|going|working|sorted|connected|fixed)",
      '(we|i|they) (expect|plan|hope) (the|your|it|that|a) _4 (back|ready|delivery|release|fix)',
      "(they'll|it'll|they will|it will|it should|they should) _1 be _1 (in (your|the)|with you|at (your|the)|back|ready|there|working|available|over|done)",
      '(<WILL>|should) _5 again (soon|shortly|in|within|by|before|as|once|when|on|from)',
      "(it'll|they'll) (arrive|come|reach|follow|return|appear|reopen|open|ship|resume|start|go)",
      '(it|they|water|power|electricity|heating|light|lights|service|connection|internet|data|names|contacts|points|books|gas|signal|access|crew|team) (will|should) _1 (arrive|come|reach|follow|return|show up|ship|come back|go out|go live|start|reopen|resume)',
    ],
    except: [
      "(you'll|you will|you should) (then|now)? see (a|an|the|your|it|two) _2 (button|page|list|field|box|menu|tab|screen|option|link|choice|message|icon|section|error)",
      "(you'll|you will|you should) (then|now)? (get|have) (a|an|the|your|it|two) _2 (error|choice|option|time|to|better|discount|week|weeks|day|days|access|chance|month|months)",
      "(you'll|you will|you should) have (to|a|an|no|access)",
      'will (not|never)',
      '(you|we|i) _1 (will|should) _4 again',
      'try again',
      'have _3 by now',
      '(message|window|page|screen|menu|list|box|button|code|pop up|field|option|icon|prompt|light) will (appear|show up|come|return|open)',
      '(will|should) be (available|visible|active|working|back|ready|online|up) (automatically|as usual|for all)',
      'will be in stock $',
      'hope to (see|hear|welcome|have you)',
      '(it|that|this|prices) will (come|be) (to|as|easier|better|in)',
      'there will be',
      'hope (the|that|it|this|your)',
      'will be over <NUMBER>',
      '(be|see) there (or|then)',
      'have the (app|phone|card|number|invoice) (up|back|running)',
      '(if|when|once|until) (it|they|the|your) _3 (is|are)',
    ],
    hit: [
      "You'll get an e-mail with the label.",
      'Water will be back.',
      "They'll be in your folder.",
      'The power will return.',
      'We will get you back online.',
    ],
    miss: [
      'You have a new message.',
      'It is back.',
      "You'll see a button.",
      'A menu will appear.',
      'The water is back on and safe to drink.',
    ],
  },
];
