import type { Entry } from '../../../language-pack';

/** What customers are told to do with a "simply" before it. */
const STEPS =
  '(click|press|restart|reboot|log|open|go|enter|type|follow|select|choose|turn|switch|plug|unplug|read|look|check|scan|tap|download|install|update|delete|remove|put|take|fill|pull|push|connect|disconnect|hold|reset|send|write|call|use|visit|scroll|close|move|copy|change|add|wait|attach|replace|clean|insert|uninstall|hit|set|find|drag|swipe|sign|try|do|refresh|clear|reinstall|start|print|return|bring|ask|give|make|charge)';

const EVERYBODY =
  '(everyone|everybody|anyone|anybody|any child|every child|any user|all of us|most people|most customers|other customers|any customer|all customers|any driver|every driver|we all|every user)';

export const presumesIgnorance: readonly Entry[] = [
  {
    match: [
      'obviously',
      '^ (clearly|evidently|plainly|surely|naturally|logically) ,?',
      '(quite|pretty|very|really|rather|perfectly|fairly|completely)? (obvious|self-evident|self-explanatory|common sense|common knowledge|elementary|foolproof|idiot-proof)',
      '(needless to say|goes without saying|stands to reason)',
      `(as)? ${EVERYBODY} (surely|already|should|must|would|will|really)? (know|knows|understand|understands|realise|realises|realize|realizes|see|sees|can see|can tell|could see|can do|could do|can follow|figure|figures|find|finds|manage|manages|work)`,
      "as (you|i'm sure you|i am sure you) (surely|certainly|should|must|ought to|no doubt|doubtless|undoubtedly|probably|of course|hopefully|will) (already)? _1 (know|be aware|realise|realize|understand|remember)",
      "(surely|no doubt|of course) (you|you've|you're|even you) (know|are|have|must|can|understand|realise|realize|remember|aware)",
      'you (surely|of course|must surely|certainly|do) (know|realise|realize|understand) (that|how|what|where)',
      'as (is|it is)? (clearly|plainly|quite clearly|very clearly)? (stated|written|described|shown|explained|said) (very|quite)? clearly',
      '(it|which|that|manual|page|site|website|label|guide|instruction*|screen|terms|email|letter|form|faq|menu|description|sign) (clearly|plainly|quite clearly|very clearly) (says|say|states|state|shows|show|explains|explain|reads|written|stated|marked|tells)',
      '(is|are|was|were) (all|already|quite|very|perfectly)? (clearly|plainly) (stated|written|described|explained|shown|marked|visible|labelled|labeled|printed)',
      "(you'd|you would|you will|you'll) (have)? _1 (know|known|see|seen|notice|noticed|find|found) (that|this|it|the _2)? if you _4",
    ],
    except: [
      "(not|isn't|wasn't|aren't|less|hardly|never|nothing|more|less) _2 (obvious|self-evident|self-explanatory|common sense|obviously)",
      '(error|mistake|fault|our side|ours|we|our) _3 (obvious|obviously|clearly)',
      'obviously (our|we|i|not what you|a mistake|wrong|my|upset*|frustrat*|disappoint*)',
      '(should|must|need to|will|to|more|not|than) _2 clearly (stated|written|described|explained|shown|marked|visible|labelled|labeled|printed)',
      '^ (clearly|evidently|surely|naturally) ,? (we|i|our|this should not|that should not|something went)',
      '(if|so that|where|before|until|when) (everyone|everybody|anyone|anybody|most people|other customers|we all) _2',
      '^ (does|do|did|has) (anyone|anybody|everyone)',
    ],
    hit: [
      'As everyone knows, a notice has to be in writing.',
      'Obviously, the lid has to be closed.',
      'The manual clearly says where it is.',
      "It's common sense to keep the receipt.",
      'As you surely know, the shop is closed on Sundays.',
    ],
    miss: [
      'The error was obviously ours.',
      "It isn't obvious where the button is.",
      'It should be clearly marked.',
      'Naturally, we pay for the return.',
    ],
  },
  {
    match: [
      `simply ${STEPS}`,
      `(you|you'll|just) (only|simply|merely) (need|have|had) to`,
      `(you) (simply|merely) ${STEPS}`,
      'all (that)? you (need|have|had|really need|really have) (to do)? (is|was)',
      "(it's|it is|this is|that's|that is|couldn't be|could not be|can't be|what could be|nothing could be) (really|very|so|quite|all|actually|extremely|super|dead|not)? (that|much)? (simple|easy|easier|simpler|straightforward|difficult|hard|complicated)? (as)? (simple|easy) as (that|this|pie|abc|one|pressing|clicking)",
      "(couldn't|could not|can't|cannot) be (any)? (easier|simpler|more obvious|clearer)",
      "(isn't|is not|not) (rocket science|brain surgery|that (hard|difficult|complicated)|so (hard|difficult|complicated))",
      "(it's|it is|this is|that's|that is) (really|actually|all|very|quite|extremely|perfectly|dead)? (child's play|a piece of cake|a no brainer|trivial|idiot proof|foolproof)",
      "(child's play|a piece of cake|no brainer)",
      "(it's|it is|this is) (really|actually|honestly|just) (very|quite|so|pretty)? (simple|easy)",
      '(even)? (a|any|my|your) (five year old|child|kid|beginner|grandmother|grandma|gran|six year old|toddler|novice) (can|could|would|knows|understands|manages)',
      'even (beginners|children|kids|novices|seniors|you) (can|could|should|understand|manage)',
      'how hard can',
    ],
    except: [
      `(can|could|may|will|we|i|we'll|i'll|then|to|we'd) (also|always|then)? simply ${STEPS}`,
      "(not|isn't) (that|as|so) (simple|easy) as _1",
      '(sorry|apologies|shame|frustrat*|we made|should be|should have been|wish) _8 (simple|easy|hard|difficult|complicated) _2',
      "(it's|it is|this is) (really|actually|honestly|just) not _2",
      'all you (need|have) to (do is)? (wait|relax|enjoy)',
      "(isn't|is not|not) that (hard|difficult|complicated) to (see|understand) (why|that)",
    ],
    hit: [
      'Simply restart the router.',
      'All you need to do is press the red button.',
      "It's not rocket science.",
      'It really could not be any easier.',
      'Even a child can do it.',
    ],
    miss: ['You can simply delete this message.', "It isn't as simple as that.", 'We simply ran out of stock.', 'It takes two clicks.'],
  },
  {
    match: [
      '(is|are) (the|your|it|they|everything|that|both) _3 (really|actually|even|definitely|properly|correctly|sure|firmly)? (plugged in|plugged|switched on|turned on|powered on|connected|charged|inserted) (in|to|at|on|properly|correctly)? _4 $',
      '(check|make sure|ensure|verify|please see|confirm|sure) (that|if|whether)? _4 (is|are) (really|actually|definitely|even|properly|correctly)? (plugged in|plugged|switched on|turned on|powered on)',
      '(have|did) you (really|actually|even|at least|honestly|ever) (try|tried|read|checked|check|look|looked|plug|plugged|restart|restarted|switch|switched|turn|turned|remember|remembered|bother|follow|followed|press|pressed|enter|entered|use|used|open|opened|know|knew|charge|charged|thought|install|installed|google|googled)',
      '(have|did) you (remember|remembered) to (plug|switch|turn|press|charge|open|take|remove|put|insert|charge|connect|enter|read)',
      '(have you|did you) (tried|try) (turning|switching|plugging|restarting|rebooting|reading|charging|googling)',
      'try (turning|switching) (it|the _2|your _2) off and (then)? (back)? on',
      "are you (quite|absolutely|really|completely|100%)? (sure|certain|positive) (that)? (you|you're|you've|it|the|your)",
      'are you (using|doing|pressing|entering|typing) (it|the|your|this) _3 (right|correctly|properly|the right way)',
      '(do|did) you (even|actually|really) (know|understand|read|look|have|own)',
      "you (do|did) (know|realise|realize|understand|read) (that|how|what|the) _8 , (right|don't you|do you|yes)",
    ],
    except: [
      '(if|whether|when) (it|the) _3 (is|are) (plugged|switched|connected)',
      'are you sure you (want|would like|wish)',
      'have you (ever) (tried|used) our',
      'are you (sure|certain) (you)? (still)? (want|need)',
      'did you actually (want|receive|get|order)',
      'did you really (want|receive|get|order|like)',
      '(we|i) (check*|make|made) sure _8',
    ],
    hit: [
      'Is the TV actually plugged in?',
      'Have you tried turning it off and on again?',
      'Did you even read the guide?',
      'Are you sure that you typed it right?',
      'Please make sure the printer is switched on.',
    ],
    miss: ['Are you sure you want to cancel it?', 'Have you tried the new app?', 'Is the blue one right for you?'],
  },
  {
    match: [
      "(you|customers) (probably|perhaps|apparently|clearly|obviously|maybe|evidently|presumably|just|simply|may|might) _1 (don't|do not|aren't|are not|didn't|did not|not|never|wouldn't|won't|isn't|hasn't|haven't|have not) (know|knew|realise|realize|understand|understood|aware|familiar|used to|read|be|heard|quite)",
      "(as|since|because) you (don't|do not|aren't|are not|didn't|lack) (know|understand|familiar|very technical|technical|an expert|a professional|much experience|experience|the knowledge|seem to)",
      "(if)? you _1 (don't|do not) (seem|appear) to (know|understand|realise|realize|grasp|get)",
      "(let me|i will|i'll|we will|we'll|allow me to) (explain|say|put|spell|break) (it|this|that)? _2 (slowly|simply|in (simple|plain|very simple|easy|layman's) (terms|words|language)|so (that)? (even)? you|out for you|step by step so that you|one more time slowly)",
      '(so (that)? (even)? you|in a way (that)? you) (can|could|will)? (finally|also|actually|too)? (understand|get it|follow)',
      'too (technical|complicated|complex|difficult|advanced) for (you|customers|a layman|laymen|most customers|non experts)',
      "(you|customers|laymen) (wouldn't|would not|won't|couldn't) (understand|get it|grasp)",
      '(for|as) (a|someone|somebody|people|anyone) (layman|beginner|novice|non expert|amateur|without technical|with no technical|who knows nothing|like you)',
      '(with|had|have) (a (little|bit of)|some|any|basic) (common sense|logic|basic knowledge|technical understanding|knowledge of computers)',
      'by now you (should|must|ought)',
      'for your information ,',
      '(first|start|begin) _2 (the)? (very)? (basics|abc) (first|:|,)?',
      '(just)? (use|try using|apply) (your|some|a little|a bit of) (common sense|head|imagination|logic)',
    ],
    except: ['(we|i|our) _3 (too complicated|too technical|too complex)'],
    hit: [
      "You probably don't know how invoices work.",
      'Let me explain it in simple terms.',
      'This is too technical for you.',
      "You don't seem to understand the offer.",
      'Use some common sense.',
    ],
    miss: ['You may not need it.', 'Let me explain how the fee came about.', "Our form was too complicated, and we've made it shorter."],
  },
];
