/** Word sets that English patterns share. `<NUMBER>` and the other built-in sets take digits and typed mustaches besides. */
export const classes = {
  NUMBER: '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|couple)',
  FEW: '(few|some|several|many)',
  UNIT: '(minute|minutes|hour|hours|day|days|week|weeks|month|months|hrs|hr|mins|min|h|workday|workdays|fortnight|fortnights|weekdays|year|years|quarters|seconds)',
  BUSINESS: '(business|working|banking|bank|work|calendar|office|school|trading)',
  WEEKDAY:
    '(monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|tue|tues|wed|thu|thurs|fri)',
  MONTH:
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)',
  DAYPART: '(morning|afternoon|evening|night|noon|midnight|lunchtime|lunch|midday)',
  SEASON: '(spring|summer|autumn|winter|christmas|easter)',
  WHEN: '(today|tomorrow|tonight|overnight)',
  ORDINAL: '(st|nd|rd|th)',
  WILL: "(will|we'll|i'll|they'll|she'll|he'll|shall)",
  INTEND:
    '(expect|hope|plan|aim|try|want|intend|promise|expects|hopes|plans|aims|tries|wants|intends|promises|expecting|hoping|planning|aiming|trying)',
  BE: "(am|is|are|we're|i'm|they're|she's|he's|it's|be)",
  HAVE: "(have|has|i've|we've|they've|she's|he's|been)",
  SOON_ADVERB: '(already|currently|now|still|just|also|personally|actively|busy)',
  /** Who works for the company or with it, by trade … */
  TRADE:
    '(colleague*|developer*|engineer*|specialist*|expert*|technician*|electrician*|plumber*|fitter*|installer*|mechanic*|manager*|supervisor*|accountant*|lawyer*|supplier|manufacturer|carrier|courier|driver|crew*|staff|agent*|adviser*|advisor*|consultant*|doctor|nurse|dentist|vet|teacher|teachers|tutor|principal|contractor|someone|somebody|assessor|inspector|librarian|operator|insurer|caretaker|landlord|adjuster|surgeon|therapist|head|trainer|coach|owner|host|seller|publisher|analyst*|underwriter*|surveyor*|examiner*|auditor*|architect*|handler|handlers|clerk|officer*|registrar|coordinator*|roofer*|painter*|glazier|locksmith*|cleaner*|gardener*|optician|physiotherapist|midwife|chef|editor*|moderator*|tailor|jeweller|watchmaker|baker|florist|broker|dealer|distributor|translator*|photographer|programmer*|admins|administrator*|porter|ranger*|warden|builder*|joiner|carpenter|professor|jury|arbitrator|ombudsman|conductor|notary|bookkeeper|seamstress|assistant*|volunteer*|pharmacist*|usher*|steward*|dispatcher*|planner*|conservator*|audiologist*|keeper*|secretary|curator|buyer|trainee|apprentice|nurses|doctors|repairman|handyman|postman|foreman|craftsman|shelter|*ician|*ologist|*keeper|*smith)',
  /** … or as a body. */
  TEAM: '(<TRADE>|team*|department|warehouse|accounts|partner|office|bank|billing|finance|support|repairs|workshop|clinic|headteacher|school|reception|service|company|firm|garage|maintenance|council|laboratory|lab|panel|board|committee|ward|hospital|police|shop|store|pharmacy|tribunal|authority|university|hr|hotel|airline|desk|unit|branch|registry|bureau|faculty|kitchen|dealership|depot|underwriting|claims|logistics|payroll|admissions|people|guys|management|embassy|consulate|ministry|factory|mill|plant|maker|makers|vendor|vendors|breeder|guide|embassies|archive|cinema|museums|restaurant|library|nursery|museum|theatre|gym|club|station|studio|bakery|bursary|foundation|authorities|inspectorate)',
} as const;
