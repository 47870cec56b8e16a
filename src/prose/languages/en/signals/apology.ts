import type { Entry } from '../../../language-pack';

/** Says sorry for something. */
export const apology: readonly Entry[] = [
  {
    match: [
      'sorry',
      '(apologise|apologize|apologies|apologising|apologizing|apology)',
      '(forgive|excuse|pardon) (us|me|our|the)',
      'regret (that|the|what|this|our|how)',
      '(our|my) (mistake|fault|error)',
      '(should|must) not have happened',
      "shouldn't have happened",
    ],
    except: ['(not|no need to be|better safe than) sorry', 'no need to (apologise|apologize)', '(no|your) apolog*'],
    hit: ['I am sorry that it broke.', 'We apologise for the delay.', 'That was our mistake.'],
    miss: ['No need to apologise.', 'It works.'],
  },
];
