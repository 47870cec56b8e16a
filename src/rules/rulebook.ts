/** A point of the rulebook: what good customer communication asks. */
export interface Advice {
  readonly asks: string;
  /** Why no rule can see it in a template, and who takes care of it instead. */
  readonly elsewhere?: string;
}

/**
 * The points that rules name as their `sources`. The letters stand for four published texts on customer communication,
 * which docs/rulebook.md names; the wording here is ours.
 */
export const RULEBOOK: Readonly<Record<string, Advice>> = {
  A1: { asks: 'Greet first, and close with thanks or a wish.' },
  A2: { asks: 'Keep sentences short enough to be understood at the first reading.' },
  A3: { asks: 'Be quick, but say something: an answer without content is none.' },
  A4: { asks: 'Spell and punctuate with care.' },
  A5: { asks: 'Keep emoji for talk that is informal on both sides.' },
  A6: { asks: 'Leave people alone outside their working hours.' },
  A7: { asks: 'Leave nothing that can be read in two ways.' },
  A8: { asks: 'What takes longer gets an honest word at once, and a time by which it is solved.' },
  A9: { asks: 'Speak plainly; terms of the trade only after the customer has used them.' },
  A10: { asks: 'Address people by their name.' },
  A11: { asks: 'Solve it yourself and now; pass no duty on.' },
  A12: { asks: 'Take a complicated answer apart and explain each part.' },
  A13: { asks: 'Stay calm and polite with somebody who is angry.' },
  A14: { asks: 'Ask a manager a question that can be answered, instead of asking for “more information”.' },
  A15: { asks: 'Give a report an order: the gist first, then facts under headings or as a list.' },
  A16: { asks: 'Pick the messenger that suits the matter, for its safety, its features and its ease.' },
  A17: { asks: 'Protect what people tell us about themselves.' },
  B1: { asks: 'Say who is writing, and for which company.' },
  B2: { asks: 'Let the customer choose where to talk, and heed what they ask for.' },
  B3: { asks: 'Agree on the hours at which each side writes and answers.' },
  B4: { asks: 'Ask, or at least say what it is, before a file is sent.' },
  B5: { asks: 'Show which message is being answered.' },
  B6: { asks: 'Announce a call, and ask whether it suits.' },
  B7: { asks: 'Spare people voice messages: listening costs them more time than reading.' },
  B8: { asks: 'Prepare a call: one host, an agenda, a time, a link that works.' },
  B9: { asks: 'Send contracts and other official papers by mail.' },
  B10: { asks: 'Write correctly, in a tone that fits the reader.' },
  C1: { asks: 'Be easy to reach.' },
  C2: { asks: 'Offer more than one way to talk, and accept the one that is chosen.' },
  C3: { asks: 'Give the same address and number everywhere.' },
  C4: { asks: 'Sound like a person: no formulas, and an apology that names what went wrong.' },
  C5: { asks: 'Answer at once, and say roughly when there will be news.' },
  C6: { asks: 'Leave office language to offices.' },
  C7: { asks: 'Take nobody for a beginner: what you suggest may have been tried ten times.' },
  C8: { asks: 'Remember what was said; nobody likes to tell it twice.' },
  C9: { asks: 'Care: no irony, no rudeness.' },
  C10: { asks: 'Count complaints by their reason, and learn from them.' },
  C11: { asks: 'Let a machine say that it is one, and show the way to a person.' },
  C12: { asks: 'Sell nothing to somebody who is angry.' },
  D1: { asks: 'Answer the same day, even where solving takes longer.' },
  D2: { asks: 'Listen first: say what you have understood before you answer.' },
  D3: { asks: 'Bend: where the answer is no, look for what is possible.' },
  D4: { asks: 'Be professional, not chummy; and say so when somebody else takes over.' },
  D5: { asks: 'Give a little more than was asked for.' },
  D6: { asks: 'Write the rules down, one set for everybody, and keep them true.' },
};
