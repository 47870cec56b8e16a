import type { Entry } from '../../../language-pack';

const BRANCHES =
  '(billing|accounts|logistics|technical|tech|support|finance|delivery|shipping|warehouse|returns|repairs|repair|claims|legal|security|network|it|hr|payroll|sales|kitchen|workshop|invoicing|refunds|fraud|complaints|booking|bookings|reservations|maintenance|product|data|privacy|credit|lending|mortgage|dental|customs|purchasing|quality|insurance|installation|engineering|web|development|app|mobile|housing|lettings|medical|front desk|reception|second|payments|card|service|transport|facilities|onboarding|renewals|membership|admissions|lab|laboratory|catering|parts|night|evening|morning|local|city|regional|water|heating|electrical|software|hardware|parcel|luggage|baggage|lost property|fibre|broadband|field|events|group|training)';

const TAKES =
  '((takes|will take|is taking|has taken|is going to take) (it|this|over|on|care|your _3 (over|on))|(will|is going to) (look after|handle|deal with|see to|carry on)|(looks after|handles|deals with|carries on))';
/** Somebody, but nobody in particular. A name has no article. */
const NOBODY =
  '(someone|somebody|else|another|one|others|some|colleague*|person|people|member|agent*|adviser|advisor|<TRADE>|team*|department|staff|he|she|it|they|we|i|you|who|that|which)';
const ARTICLE = '(a|an|another|one|some|the|our|my|your|this|that|any|each|every|no|it|he|she|they|we|i|you|there|somebody|someone)';

/** Names who takes over, or which team and who stays the contact. */
export const successor: readonly Entry[] = [
  {
    match: [
      `(colleague|colleagues|manager|specialist|expert|engineer|adviser|advisor|nurse|teacher|accountant|technician|supervisor|<NAME>) _2 (from|in|at|of) (the|our)? ${BRANCHES}`,
      `(the|our|my|a) ${BRANCHES} (team|teams|department|desk|colleagues|colleague|office|experts|expert|specialists|specialist|unit|engineers|engineer|staff|manager|group|people|adviser|advisor|service|support|counter)`,
      '(the|our) _1 (team|department|desk|unit)',
      '(to|with|by|from|at) (the|our) (buyers|buyer|designers|accountants|accountant|lawyers|engineers|electricians|developers|workshop|warehouse|laboratory|mechanics|plumbers|nurses|librarians|bakery|kitchen|dentist|vet|doctor|technicians|network engineers|head teacher|headteacher|registrar|caretaker|insurer|carrier|courier|bank|manufacturer|builder|translators|landlord|fitters)',
      '(colleague|expert|manager|specialist|engineer|supervisor|adviser|advisor|contact|contact person|handler|technician|nurse|teacher|lawyer|accountant|head|lead|developer|team leader|agent|consultant|doctor|successor|mechanic|coordinator) ,? (is|,|called|named)? ,? (<NAME>|anna|maria|james|tom|emma|john|sarah|peter|david|sam|lucy|ben|kate|mark|paul|laura|daniel|julia|alex|nina|leo|olivia|ella|jack|amy|mike|chris|mia|dan|ruth|helen|priya|omar|jonas|lena|grace|aisha|fatima|joe|sophie|hannah|noah|liam|max|eva|nora|ivan|olga|mika|aino|juma|amina|dr|mr|mrs|ms)',
      '(<NAME>|anna|maria|james|tom|emma|john|sarah|peter|david|sam|lucy|ben|kate|mark|paul|laura|daniel|julia|alex|nina|leo|olivia|ella|jack|amy|mike|chris|mia|dan|ruth|helen|priya|omar|jonas|lena|grace|aisha|fatima|joe|sophie|hannah|noah|liam|max|eva|nora|ivan|olga|mika|aino|juma|amina) ,? (from|of|in|our|my|who|is (now|your|our|from)|will|takes|has|leads|knows|looks|and)',
      '(dr|mr|mrs|ms) .? _1 (from|will|takes|is|has|in)',
      '(to|with|by) (<NAME>|anna|maria|james|tom|emma|john|sarah|peter|david|sam|lucy|ben|kate|mark|paul|laura|daniel|julia|alex|nina|leo|olivia|ella|jack|amy|mike|chris|mia|dan|ruth|helen|priya|omar|jonas|lena|grace|aisha|fatima|joe|sophie|hannah|noah|liam|max|eva|nora|ivan|olga|mika|aino|juma|amina) _1',
      "(i|i'll|i'm|we|i am|i will) _1 (stay|remain|keep|staying|still|continue|am still|be) _1 (your|the) (contact|contact person|point of contact)",
      "(i|i'm|i've|i'll|i am|i have|i will) (now|also|just|already)? (take|taking|taken) (it|this|your _3)? over",
      "(i'll|i will|i) (stay|remain|keep) (your|in touch|in the loop|on (it|your case|top)|responsible|available)",
      '(your|the) (new|next)? (contact|contact person|account manager|case manager|adviser|advisor|point of contact|handler) (is|will be|from (now|<WEEKDAY>|<DATE>)|remains|stays) _2',
    ],
    except: [
      '(not) _1 (stay|remain) your contact',
      '(the|our) (relevant|responsible|appropriate|other) (support|service) _1',
      '(the|our) (relevant|responsible|appropriate|other|right|support|service|respective|competent|internal|experienced|expert|dedicated|specialist|specialised|specialized|whole|entire|great|friendly|concerned|next|new|same|back|senior|special|in house)? (team|department|desk|unit)',
      '(our|the) (support|service) (team|department|staff|people)',
    ],
    hit: [
      'I have passed it to our billing team.',
      'Maria from the team takes over.',
      'My colleague Birgit from accounts takes over.',
      'I stay your contact.',
      "I've taken over your case from a colleague.",
      'Your new contact is {{agent.name}}.',
      "I've given it to {{colleague.name}}.",
    ],
    miss: ['Another colleague will take over.', 'The responsible department has it.', 'Someone will get back to you.'],
  },
  {
    match: [`(^|,) _2 (from|of|at) (the|our)? _3 ${TAKES}`, `(^|,) _2 ${TAKES}`, '(to|with|by) _2 (from|of|at) (the|our)? _2 , who'],
    except: [`${NOBODY} _1 (from|of|at|in) _3`, `${NOBODY} _1 ${TAKES}`, `(^|,|to|with|by) ${ARTICLE}`],
    hit: [
      'Leila Novak from Motor claims takes over your claim today.',
      'From Monday, Femi Adeyemi from the night desk takes over.',
      'Ravi Menon will take over your file.',
      'Your case goes to Ingrid Dahl from Lettings, who calls you.',
    ],
    miss: [
      'A colleague from another office takes over.',
      'Someone from upstairs takes over your claim.',
      'Then somebody else will look after you.',
      'The person in charge takes over.',
      'It goes to one of us at the office, who calls you.',
    ],
  },
];
