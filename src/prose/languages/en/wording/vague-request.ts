import type { Entry } from '../../../language-pack';

const ASK =
  "(need|needs|want|require|request|requesting|send|give|get|have|provide|share|share with|would like|'d like|looking for|waiting for|asking for|ask for|forward|appreciate|expect|missing|lack|lacking)";

export const vagueRequest: readonly Entry[] = [
  {
    match: [
      `${ASK} (me|us|him|her|to have|to get)? (with)? (a little|a bit|some|any|a lot|much|the|your)? (more|further|additional|extra|all|relevant|necessary|detailed|missing|other|some) (info|information|details|detail|background|context|data|input|clarification|particulars|facts|explanation) _5`,
      `${ASK} (me|us)? (some|any|your|a|the|more|an) (info|information|details|background|context|input|feedback|clarification|update|thoughts|comments|guidance|opinion|support|help|advice|assistance|answer|reply|view) _5`,
      '(can|could|would|will|may) (you|someone|somebody|anyone|anybody) (please|kindly|maybe|perhaps|possibly)? (look|help|advise|check|clarify|comment|assist|have a look|take a look|weigh in|deal|handle|sort|update|confirm|see|do something|take care|chip in|elaborate|respond|follow up|jump in|take over) (into|at|with|on|in|out|to|this|it|that|here|me|us|of|about)? (this|it|that|here|me|us|the (matter|case|issue|situation|project|customer|ticket))? $',
      '(please|pls|kindly) (advise|help|check|look (into|at) (this|it)|clarify|comment|assist|follow up|handle|deal with (this|it)|elaborate|see|respond|have a look|take a look|update|do the needful|take care of (this|it)|sort (this|it) out|confirm|investigate|review|action|expedite|process|look into it) (this|it|accordingly|urgently|asap|soon|on this|on it|with this|with it)? $',
      'tell me more (about)? _3',
      '(let me|let us) know (more|your thoughts|what you think|how to proceed|something|your opinion|how to go on|what to do|if there is anything|asap|soon|about (this|it)) _3',
      '(any|some) (thoughts|ideas|input|suggestions|news|updates|update|feedback|advice|comments|opinions|progress) (on|about|regarding|from|for|here)? _4 $',
      '(what|how) (do|should|can|shall|could) (we|i|you) (do|proceed|think|go on|handle (this|it)|suggest|say|deal with (this|it)|go about (this|it)) (about|with|here|next|now|of)? (this|it|that|here)? $',
      "what's (up|going on|happening|the (status|situation|story|plan|latest)) (with|on|here|about|of)? _4 $",
      'what is (going on|happening|the (status|situation|story|plan|latest)) (with|on|here|about|of)? _4 $',
      '(how|where) (does|do|is|are) (it|this|that|things|we) (look|stand|going|with) _4 $',
      '(more|further|additional) (info|information|details|context|background) (is|are|would be|needed|required|please|wanted) _3',
      '(who|anyone|anybody|someone) (knows|can help|has an idea|know|any idea|could help) _3 $',
      'need (your|some|urgent|a bit of)? (help|assistance|support|attention|action|guidance) (here|with this|asap|urgently|on this|with it|please|with _4)? $',
    ],
    except: [
      '(which|whether|yes or no|by (<WEEKDAY>|<WHEN>|<CLOCK>|noon)|serial|number|date|amount|address|invoice|receipt|photo|photos|colour|size|model|price|weight|email|approve|approval|name) _8',
      '_8 (which|whether|serial|number|date|amount|address|invoice|receipt|photo|photos|colour|model|price|weight|email|yes or no|version|approval)',
      '(asked|wants|wanted|needs|asks|told|gave|sent|got|has|customer|he|she|they) _3 (more|further|additional|some|any|all) (info|information|details|detail|background|context|data)',
      '(have|has) (all|the|no) _1 (info|information|details)',
      '(for|about|on) (this|it) : _4',
    ],
    hit: [
      'I need more information on the project.',
      'Please advise.',
      'Could you look into this?',
      'Any thoughts?',
      'Please send more details.',
      "What's the status of this?",
    ],
    miss: [
      'Which day can the fitter come?',
      'I need the serial number.',
      'The customer asked for more details.',
      'Please approve the refund of £40.',
    ],
  },
];
