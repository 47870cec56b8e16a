/** Word sets that English patterns share. */
export const classes = {
  NUMBER: '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|few|couple|several)',
  UNIT: '(minute|minutes|hour|hours|day|days|week|weeks|month|months|hrs|mins|min|h|workday|workdays|fortnight|fortnights)',
  BUSINESS: '(business|working|banking|work|calendar|office)',
  WEEKDAY: '(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mon|tue|tues|wed|thu|thurs|fri|weekend)',
  MONTH: '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)',
  DAYPART: '(morning|afternoon|evening|night|noon|midnight|lunchtime|midday)',
  WHEN: '(today|tomorrow|tonight|overnight)',
  WILL: "(will|we'll|i'll|they'll|she'll|he'll|it'll|shall|that'll)",
  BE: "(am|is|are|we're|i'm|they're|she's|he's|it's|be)",
  HAVE: "(have|has|i've|we've|they've|she's|he's)",
  US: '(us|me)',
  TEAM: '(team|colleague*|developer*|engineer*|specialist*|expert*|technician*|department|manager*|warehouse|accountant*|lawyer*|supplier|manufacturer|partner|carrier|courier|office|bank|billing|finance|support|repairs)',
} as const;
