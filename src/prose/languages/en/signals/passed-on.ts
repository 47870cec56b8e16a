import type { Entry } from '../../../language-pack';

/** Says that we have handed the matter over ourselves, or ask for it ourselves. */
export const passedOn: readonly Entry[] = [
  {
    match: [
      "(i've|we've|i have|we have|i|we) (now|just|already|therefore|also|personally)? (passed|forwarded|sent|handed|given|transferred|escalated|referred|moved|put|taken|shown|told|asked|informed|briefed|copied|contacted|called|rung|phoned|written to|emailed|spoken|spoke|talked|reported|raised|shared|booked|connected|cc'd|filed|requested|reminded|checked) _4 (to|with|on|over|the|our|your|them|him|her|it|you|in|for|through|<NAME>|by)",
      "(i'll|we'll|i will|we will|i'm|we're|i am|we are|let me) (now|just|also|gladly|personally|happily)? (pass|forward|send|hand|transfer|escalate|refer|ask|contact|call|ring|speak|talk|chase|raise|passing|forwarding|sending|handing|transferring|asking|contacting|calling|speaking|take (it|this|that) up|check|get in touch) _4 (to|with|on|over|the|our|your|them|him|her|in|for|<NAME>|it|up)",
      '(your|the|this) _2 (is|has been|was|is now) (now|already)? (with|passed|forwarded|sent|handed|transferred|given|escalated) (to|on to|over to|on|over)? (the|our|<NAME>|my|a) _1',
      "(you don't|no need for you|you do not) (have|need)? to (do anything|contact|ring|call|write|ask|explain) _3",
    ],
    except: [
      "(can't|cannot|unable to|will not|won't|not|don't|do not) _2 (pass|forward|send|ask|contact|transfer|hand) _3",
      '(i|we) (sent|send|gave|told|asked|informed|contacted|called) you _3',
      "(i've|we've|i have|we have) (sent|given|told|asked|informed|contacted|called|written|put|moved) you _2",
      "(i'll|we'll|i will|we will) (send|call|ring|contact|ask) you _3",
      "(i'm|we're|i am|we are) (sending|calling|asking|contacting) you _3",
    ],
    hit: [
      "I've passed it to our billing team.",
      'Your case is now with our engineers.',
      'I will ask the courier for you.',
      'We have forwarded your message to the landlord.',
    ],
    miss: ['Please contact your bank.', "We can't forward it to the bank.", 'We have sent you a letter.'],
  },
];
