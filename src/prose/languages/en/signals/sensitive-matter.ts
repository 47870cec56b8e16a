import type { Entry } from '../../../language-pack';

/** Papers that bind two sides or are an office's own. */
const CONTRACT =
  '(contract|contracts|lease|tenancy agreement|rental agreement|loan agreement|purchase agreement|employment agreement|settlement agreement|service agreement|agreement|deed|addendum|acceptance certificate|certificate of acceptance|handover certificate|handover protocol|acceptance protocol|power of attorney|court order|summons|promissory note|letter of termination|termination letter|dismissal letter|notice of termination|notice of dismissal|contract of sale|bill of sale|non disclosure agreement|nda|guarantee deed|testament|offer letter|reconciliation statement|statement of claim)';
/** Papers about a person's body or purse. */
const PRIVATE =
  "(medical certificate|medical record|medical records|medical report|medical history|doctor's note|doctor's certificate|sick note|patient record|patient records|health questionnaire|discharge letter|payslip|payslips|pay slip|pay slips|salary statement|tax return|tax assessment|tax certificate|bank statement|bank statements|criminal record|credit report|death certificate|birth certificate|marriage certificate)";
const TEST =
  '(test|blood|blood test|biopsy|scan|lab|laboratory|x-ray|mri|smear|urine|hiv|std|covid|pregnancy|mammogram|tissue|ultrasound|ecg|genetic|allergy)';
const WITH = '(attached|enclosed|attaching|enclosing|attach|enclose)';

/** A contract or a private matter that stands in the message, comes with it, or is asked for by it. */
export const sensitiveMatter: readonly Entry[] = [
  {
    match: [
      `${WITH} (please|you|you'll|you will|is|are|find|here|herewith|to this message)? _3 (${CONTRACT}|${PRIVATE})`,
      `(${CONTRACT}|${PRIVATE}) (is|are) (attached|enclosed|below|in the attachment)`,
      `(here is|here are|here's|here comes|this is) (your|the|a|our) _2 (${CONTRACT}|${PRIVATE})`,
      `(send|sending|sent|forward|forwarding|forwarded) (you|over|across)? (the|your|a|an|our)? (new|signed|final|updated|draft)? _1 (${CONTRACT}|${PRIVATE}) (for|of|to|from|here|below|now|attached|about|with|.|,|$)`,
      `(sign|signing|initial) (and (send|return|scan|date))? (the|your|this|our|it|both copies of the)? (attached|enclosed|new)? _1 ${CONTRACT}`,
      `sign here _3 ${CONTRACT}`,
      `${CONTRACT} (below|above|here) _1`,
      `(draft|signed|final|new) ${CONTRACT} (is|are) (below|above|here|attached)`,
      `(send|return|upload|forward|provide|submit|give|show) _4 ${PRIVATE}`,
      `(send|return|upload|forward|provide|submit|give) (us|me|back)? (the|your)? signed ${CONTRACT}`,
    ],
    except: [
      `_8 (by|per|via|as|in|with|through) (e-mail|email|mail|post|letter|registered mail|courier|separate mail|paper)`,
      `_8 (to|into) (your|the) (e-mail|email|mail|inbox|mailbox|e-mail address|home)`,
      '_8 (in|through|on|via|into) (your|the|our) (account|portal|customer portal|online service|online bank|app|mail|e-mail|email|secure _1|patient portal|office|shop|branch)',
      `(by|via|per) (e-mail|email|mail|post|letter|registered mail) _6`,
      `(not|never|don't|cannot|can't|won't|no) _4 (${CONTRACT}|${PRIVATE})`,
      `(${CONTRACT}|lease) (number|numbers|term|terms|period|date|page|end|ends|runs|holder)`,
      "(we'll|i'll|will|can|could) (then)? (send|forward|attach|enclose) _3",
      '(when|after|before|once|if|until|whenever) _3 (sign|signing|sent|send|return) _6',
    ],
    hit: [
      'Attached is the contract for your new flat.',
      'Please sign the lease and send it back.',
      'I am sending you the acceptance certificate for the works.',
      'The power of attorney is attached.',
      'Here is your payslip for May.',
      'Please send us a medical certificate.',
      'Please return the signed agreement.',
      'Sign here and the loan agreement is valid.',
      'Please read the draft contract below.',
    ],
    miss: [
      'You will get the contract by email.',
      'Your contract runs until May.',
      'Attached is the manual of the lamp.',
      'You find your payslip in your account.',
      'We never send contracts here.',
      'You get the keys when you sign your lease.',
    ],
  },
  {
    match: [
      `your (latest|recent|new)? ${TEST} (test)? (result|results|sample|report) (is|are|has|have|came|come|shows|show|showed|indicate|indicates|confirm|confirms) _6`,
      `your (biopsy|mri|mammogram|blood test|smear test|x-ray|hiv test|pregnancy test|covid test|blood count|blood pressure|cholesterol|blood sugar) (came|is|was|has|shows|showed|confirms|indicates) _6`,
      '(mammogram|biopsy|mri|blood test|blood tests|smear test|blood count|ultrasound|ct scan|bone scan|chest x-ray|lab results|test results) (was|were|is|are|came back|come back|looks|look|turned out|has come back|have come back) _1 (clear|normal|fine|good|negative|positive|abnormal|healthy|all right|ok|okay|inconclusive|benign|malignant|elevated)',
      '(lab|laboratory|hospital|doctor*|scan|x-ray|test|tests|they|we) _1 (found|detected|show|shows|showed|saw|sees) _6 (in|on) your (blood|urine|lung|lungs|liver|kidney|kidneys|heart|brain|breast|breasts|skin|bones|sample)',
      '(tested|test is|test was|test came back|result is|result was|results are|results were) (positive|negative) (for _3)?',
      "(you have|you've|you) (been|were) diagnosed _3",
      'your (diagnosis|treatment plan|medical condition|pregnancy|therapy|chemotherapy|illness|disease|depression|addiction|disability) _5',
      '(sign|signs|symptoms|risk) of (cancer|diabetes|hiv|infection|a stroke|depression|cancerous _1)',
    ],
    except: [
      '(battery|speed|crash|water|soil|driving|software|stress|drop) test _3',
      '_8 (ready for|ready in|ready to|discuss|talk|pick up|collect|in the portal|in your portal|patient portal|in your account|by post)',
      '(if|when|any|all) your _6',
      '(travel|cancellation|insurance) _3',
    ],
    hit: [
      'Your blood test results show a low iron level.',
      'Your biopsy came back clear.',
      'You tested positive for influenza.',
      'You were diagnosed with asthma in May.',
      'Your diagnosis is gout.',
      'The mammogram was clear.',
      'The lab found too much sugar in your blood.',
    ],
    miss: ['Your speed test shows 90 megabits.', 'Your test results are ready in the portal.', 'The doctor expects you at ten.'],
  },
  {
    match: [
      '(formal|official|legal|final|written) (notice|warning|complaint decision|notification) (of|about|that|to|under|before) _4',
      '(this is|hereby|we give you|consider this|serves as) _3 notice of (termination|cancellation|eviction|dismissal|default) _3',
      '(we|i|company|employer|landlord|bank|insurer) (hereby|therefore|have decided to|are going to|will|must|have)? (terminate|terminated|terminating|rescind|rescinded) (your|the) _2 (contract|policy|lease|employment|agreement|account|tenancy|loan)',
      'your (tenancy|lease|rental contract|contract|insurance policy|policy|employment|loan|insurance) (will be|is|is being|has been|was|is going to be) (terminated|rescinded|revoked|declared void)',
      "(can't|cannot|can not|won't|unable to|not able to) (give|grant|offer|approve|pay) _3 (loan|mortgage|disability benefit|housing benefit|credit line)",
      'your (credit record|credit score|credit rating|credit history) _3',
      'your (employment|tenancy|tenancy agreement|employment contract) (ends|will end|ended|comes to an end) _3',
      '(you|your company) owe (us|the landlord|the bank)? _4 (in|for|of) (rent|interest|arrears|instalments|damages|taxes|alimony)',
      'your (loan|credit|mortgage|benefit|visa|asylum|disability) (application|request) (was|has been|is|could not be|is being) (rejected|declined|refused|denied|approved|turned down|granted)',
      'your (debt|debts|arrears|unpaid loan|overdue debt) (of|is|are|has|have|was|were|amounts|amount|stands|stand) _5',
      '(your|you|it|matter|case|claim|invoice) _4 (debt collection|debt collector*|debt collection agency|collection agency|bailiff*|enforcement officer*|court)',
      '(your salary|your monthly salary|your wage|your pension|your benefit|your income) (is|was|will be|of|amounts|has been) _5',
    ],
    except: ['(no|not|without) _3 (notice|court|debt) _3', '_8 (tennis|basketball|squash|badminton|food) court _3'],
    hit: [
      'This is a formal notice of termination of your lease.',
      'We hereby terminate your contract as of May.',
      'Your loan application has been rejected.',
      'Your debt of 400 euros is now with a lawyer.',
      'We have passed it to a debt collection agency.',
      'Your salary is 2,400 euros from June.',
      'Your tenancy will be terminated in March.',
      "We can't give you the loan.",
      'Your credit record is too weak.',
      'Your employment ends on 31 May.',
      'You owe us 312 euros in rent.',
    ],
    miss: ['Your application for the course was approved.', 'I will give you notice of the delivery.', 'We end the campaign in May.'],
  },
];
