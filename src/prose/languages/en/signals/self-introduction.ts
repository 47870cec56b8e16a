import type { Entry } from '../../../language-pack';

/** Says who writes: this is Anna from Acme, my name is, on behalf of Acme. */
export const selfIntroduction: readonly Entry[] = [
  {
    match: [
      "(my name is|my name's) _2",
      "(this is|it's|i'm|i am|here is|here writes) _3 (from|at|of|with) (the)? _2",
      '(on behalf of|for and on behalf of|writing (for|from)) (the|<NAME>|<TEXT>|all) _2',
      '^ <NAME> (here|from|at|speaking)',
      '^ _2 (here from|speaking from)',
      "(i work|i'm working|i write|i'm writing) (for|at|from|with) (the|<NAME>|<TEXT>) _1",
    ],
    except: [
      "(i'm|i am|it's|this is) (away|back|free|out|one|far|two|a|an|sorry|glad|available|waiting|the|not|your|on|in|open|there|here) _3 (from|at|of|with) _3",
      'this is (the|a|an|what|how|why|our|your|not) _4',
    ],
    hit: ['This is Anna from Acme.', 'My name is Tom.', "I'm Lena from the service desk.", 'On behalf of the team at Acme,'],
    miss: ['This is the form from the bank.', "I'm away from Monday.", 'It is late.'],
  },
];
