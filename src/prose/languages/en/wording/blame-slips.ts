import type { Entry } from '../../../language-pack';

/** What a customer does by hand, as it is told afterwards. */
const ACTED =
  '(filled|entered|typed|packed|measured|mixed|put|parked|installed|fitted|connected|assembled|set|placed|wired|stored|washed|used|addressed|labelled|labeled|spelled|spelt|written|wrote|copied|scanned|uploaded|attached|selected|chosen|chose|picked|booked|sent|dialled|dialed|calculated|counted|registered|submitted|done|did|closed|loaded|plugged|inserted|screwed|mounted|cut|cooked|dosed|applied|taken|took|read|left|pressed|clicked|marked|declared|dated|signed|quoted|stuck|folded|wrapped|treated|handled|turned|poured|planted|watered|fed|cleaned|hung|tied|glued|painted|drilled|heated|adjusted|tightened|opened|given|gave|locked|secured|fastened|shut|stacked|sealed|trimmed|sewn|soldered|aligned|stirred|built|latched|hooked|tested|pitched|hemmed|welded|levelled|positioned|programmed|configured)';

const BADLY =
  '(wrongly|incorrectly|badly|improperly|carelessly|sloppily|poorly|inaccurately|the wrong way|upside down|back to front|inside out)';

const AGAIN = '(yet again|once again|once more|again)';

const UNTENDED = '(open|unlocked|on|running|unattended|dirty|empty|lying|standing)';

const LEFT_UNDONE =
  'signed|sign|paid|pay|sent|send|filled|fill|answered|answer|replied|reply|returned|return|read|handed|hand|told|tell|given|give|confirmed|confirm|updated|update|cancelled|cancel|uploaded|upload|done|do|registered|register|provided|provide|collected|collect|chosen|choose|removed|remove|changed|change|followed|follow|brought|bring';

/** Done badly, again, or not at all. Only the customer's own hands count: what was done to them is our fault. */
export const slips: readonly Entry[] = [
  {
    match: [
      `(you|you've) (have|had)? (yet again|again|simply|just|clearly|also)? ${ACTED} _4 ${BADLY} _2`,
      `(you|you've) (have|had)? ${BADLY} ${ACTED} _3`,
      `(you've|you have) (yet again|again|also)? (parked|filled|mixed|put|packed|connected|plugged|dialled|copied|signed|scanned|uploaded|measured|sent|placed|stored|fitted|inserted|poured) _4 (wrong|incorrect) _1`,
    ],
    except: [
      "(if|in case|when|whenever|unless|once|have|did|had|that) (you|you've) _6",
      '(wrote|write|said|say|told|tell|mention|mentioned|think|thought|afraid|explained|heard|worried|feel) (us|me|to us|to me)? (you|you have) _5',
      `(a|an|the|some|your|our) ${BADLY}`,
      'you _3 (that|because|as|since|what|which|whether|who|where|we|our|they) _5',
    ],
    hit: [
      "You've filled in the form wrongly yet again.",
      'You have packed the parcel badly.',
      'You typed your own address incorrectly.',
      'You measured the window wrongly, so the blind is too short.',
      'You put the battery in the wrong way round.',
      "You've parked in the wrong bay.",
      "You've mixed the paint in the wrong ratio.",
      'You have wrongly declared the second car.',
    ],
    miss: [
      'You were charged wrongly.',
      'You filled in the form well.',
      'If you have entered the code incorrectly three times, the card locks.',
      'You have been sent the wrong size again.',
      'You wrote that we had cut the glass badly.',
      'Did you enter the date incorrectly?',
      'You opened a badly packed box.',
    ],
  },
  {
    match: [
      `(you|you've) (have|had)? (forgotten|forgot|missed|parked|exceeded|overdrawn|overslept|skipped|failed|ignored) _5 ${AGAIN} $`,
      `(you|you've) (have)? left _4 ${UNTENDED} ${AGAIN} $`,
      `${AGAIN} ,? (you've|you have|you) (forgotten|forgot|failed|missed|ignored|parked|turned up|exceeded|overdrawn|overslept|skipped|left _4 ${UNTENDED}|(paid|sent|come|came) too (little|late|few)) _4`,
      `${AGAIN} ,? you (haven't|have not|didn't|did not) (${LEFT_UNDONE}) _4`,
      `(you've|you have) ${AGAIN} (forgotten|failed|missed|ignored|parked|exceeded|overdrawn|overslept|skipped|neglected|omitted|overlooked|not) _4`,
      `(you've|you have|you) ${AGAIN} (sent|handed|filled|put|paid|entered|returned|submitted) _5 (without|wrong|late|incomplete|incorrectly|wrongly|unsigned|too little) _2`,
      `(you're|you are|you were|you've been|you have been) (too)? (late|slow|careless|rude|unprepared|absent) (with your _1|for your _1)? ${AGAIN}`,
      `you (still|even now|yet again|once again) (haven't|have not|didn't|did not) (${LEFT_UNDONE}) _4`,
      "you (haven't|have not|didn't|did not) _5 (properly|carefully|correctly|thoroughly)",
      "(you've|you have) not _5 (properly|carefully|correctly|thoroughly)",
      'you (keep|kept|constantly keep|always keep) (sending|forgetting|ignoring|missing|losing|making|leaving|parking|breaking|failing|refusing|complaining|cancelling|canceling|entering|typing|overlooking|interrupting|pressing|mixing|confusing) _4',
      'you never (seem|bother|think|remember|manage) to _3',
      'you (always|constantly|forever|continually) (turn up|come|arrive|show up|pay|answer|reply|cancel|leave|send _2|return _2|hand _2) _3 (late|too late|at the last minute|last minute|unprepared)',
    ],
    except: [
      "(if|in case|when|whenever|unless|once|have|did|had|that|why|so that|sorry|sorry that) (you|you've|you're) _6",
      'you (keep|kept) (sending|making) (us|me)? (postcards|such|good|great)',
      '(sorry|apologise|apologies|apologize) _8',
      'you _3 (by|because|as|since|we|our|they|us) _5',
      "(haven't|have not|didn't|did not|not) (been|get|got|receive|received|hear|heard|have|had|sleep|slept|see|seen|feel|felt|enjoy|understand) _6",
      '(seem|manage) to (get|have|receive|hear|find|reach) _2',
      "(haven't|have not|didn't|did not) (tell|told) us (whether|if|which|what|when|how)",
    ],
    hit: [
      'Once again you have left the bike unlocked.',
      'Yet again, you forgot the second page.',
      'You have parked across the gate again.',
      "Again you haven't handed in the diary.",
      'You are late again, so the table is gone.',
      "You still haven't signed page two.",
      'You keep sending the form without a signature.',
      "You've again forgotten the vaccination book.",
      'You have yet again handed in the form without a date.',
      "You've not looked after the roses properly.",
      'You never seem to read the timetable.',
      'You always turn up late for your lesson.',
      'Once more you have paid too little.',
    ],
    miss: [
      'You can come again on Monday.',
      'You keep the points that you have.',
      'You have been let down again.',
      'You have again received the wrong size.',
      'You have again booked with us.',
      'You left your umbrella here again.',
      'You keep calling and nobody answers.',
      "You still haven't told us whether you like it.",
      "You didn't get the parcel properly packed.",
      "You haven't slept properly because of our pump.",
      'You always get your lesson on Tuesdays.',
      "If you still haven't paid by Monday, the offer ends.",
      'I am sorry that you are waiting again.',
    ],
  },
];
