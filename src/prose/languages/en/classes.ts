/** Word sets that English patterns share. `<NUMBER>` and the other built-in sets take digits and typed mustaches besides. */
export const classes = {
  NUMBER: '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|couple)',
  FEW: '(few|some|several|many)',
  UNIT: '(minute|minutes|hour|hours|day|days|week|weeks|month|months|hrs|hr|mins|min|h|workday|workdays|fortnight|fortnights|weekdays)',
  BUSINESS: '(business|working|banking|bank|work|calendar|office|school|trading)',
  WEEKDAY: '(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|tue|tues|wed|thu|thurs|fri)',
  MONTH:
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)',
  DAYPART: '(morning|afternoon|evening|night|noon|midnight|lunchtime|lunch|midday)',
  SEASON: '(spring|summer|autumn|winter|christmas|easter)',
  WHEN: '(today|tomorrow|tonight|overnight)',
  ORDINAL: '(st|nd|rd|th)',
  WILL: "(will|we'll|i'll|they'll|she'll|he'll|shall)",
  BE: "(am|is|are|we're|i'm|they're|she's|he's|it's|be)",
  HAVE: "(have|has|i've|we've|they've|she's|he's|been)",
  SOON_ADVERB: '(already|currently|now|still|just|also|personally|actively|busy)',
  TEAM: '(team*|colleague*|developer*|engineer*|specialist*|expert*|technician*|electrician*|plumber*|fitter*|installer*|mechanic*|department|manager*|supervisor*|warehouse|accountant*|accounts|lawyer*|supplier|manufacturer|partner|carrier|courier|driver|office|bank|billing|finance|support|repairs|workshop|crew*|staff|agent*|adviser*|advisor*|consultant*|doctor|nurse|dentist|vet|clinic|teacher|teachers|tutor|principal|headteacher|school|reception|contractor|someone|somebody|assessor|inspector|librarian|service|company|firm|garage|maintenance|operator|council|insurer|caretaker|landlord|laboratory|lab|panel|board|committee|ward|hospital|police|seller|shop|store|pharmacy|tribunal|adjuster|surgeon|therapist|authority|university|hr|head|trainer|coach|owner|host|hotel|airline|publisher)',
} as const;
