import type { Entry } from '../../../language-pack';

/** Gives something beyond the question: a hint, a tip, an offer of help with the next step. */
export const extra: readonly Entry[] = [
  {
    match: [
      '(tip|hint|by the way|good to know|worth knowing|for next time|next time|also|too|as well|in the meantime|meanwhile|until then|besides|in addition|ps|p . s|just in case|while you wait|one more thing|you may also|you might also)',
      "(if|in case|should) (you|you'd|you'll|it|anything|that|the|there|your|this) _4",
      "(i've|we've|i have|we have) (also|already|even)? (added|put|included|attached|saved|set|extended|given|kept|noted|marked)",
      "(you can|you could|you may|you'll find|you find|here is|here's|here are) _3",
      '(tell|let|write|ask|call) (me|us) (know)? (if|when|which|how|whether|any)',
      '(happy|glad) to (help|show|send|answer|arrange)',
      '(it|this|that) (helps|saves|keeps|protects|makes) _2',
      '(please)? (keep|check|try|remember|make sure|take|use) (the|your|it|a|to|that) _2',
      '(would you like|shall i|do you want)',
      'free of charge',
    ],
    hit: ['By the way, the lid fits too.', 'If it comes back, write to me.', 'You can follow it here.'],
    miss: ['Your parcel left on Monday.', 'The bill is paid.'],
  },
];
