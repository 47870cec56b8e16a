import type { Entry } from '../../../language-pack';

/** Announces a summary. */
export const summary: readonly Entry[] = [
  {
    match: [
      '^ (summary|tl ; dr|tldr|in short|in brief|briefly|overview|short version|bottom line|key points|abstract|executive summary|recap|the gist|main points|in a nutshell|the short version|conclusion|result|outcome|status|decision needed|ask|request|what i need|needed|question)',
      '(in (short|brief|a nutshell|summary|a word)|to sum up|to summarise|to summarize|long story short)',
    ],
    except: ['^ (request|question|result|status|ask|needed) (for|from|of|in|your|the|him|her|them|him)'],
    hit: ['Summary: the parcel is lost.', 'In short, we need a refund of £40.', 'TL;DR the parcel is lost.'],
    miss: ['The customer called on Monday.'],
  },
];
