import type { Wording } from '../../language-pack';
import { officialese } from './officialese';
import { asksToRepeat } from './wording/asks-to-repeat';
import { attachmentUnannounced } from './wording/attachment-unannounced';
import { blame } from './wording/blame';
import { deflection } from './wording/deflection';
import { forcedChannel } from './wording/forced-channel';
import { genderedSalutation } from './wording/gendered-salutation';
import { inflectedPlaceholder } from './wording/inflected-placeholder';
import { jargon } from './wording/jargon';
import { presumesIgnorance } from './wording/presumes-ignorance';
import { scriptedPhrase } from './wording/scripted-phrase';
import { sensitiveData } from './wording/sensitive-data';
import { tooCasual } from './wording/too-casual';
import { unannouncedCall } from './wording/unannounced-call';
import { upsellInComplaint } from './wording/upsell-in-complaint';
import { vagueReference } from './wording/vague-reference';
import { vagueRequest } from './wording/vague-request';
import { voiceMessage } from './wording/voice-message';

/** Phrases that rules find in Russian, by the rule's id. */
export const wording: Wording = {
  'bureaucratic-language': officialese,
  'scripted-phrase': scriptedPhrase,
  blame,
  'presumes-ignorance': presumesIgnorance,
  deflection,
  'asks-to-repeat': asksToRepeat,
  'upsell-in-complaint': upsellInComplaint,
  'forced-channel': forcedChannel,
  'unannounced-call': unannouncedCall,
  'voice-message': voiceMessage,
  'vague-request': vagueRequest,
  'attachment-unannounced': attachmentUnannounced,
  'too-casual': tooCasual,
  jargon,
  'vague-reference': vagueReference,
  'gendered-salutation': genderedSalutation,
  'inflected-placeholder': inflectedPlaceholder,
  'sensitive-data': sensitiveData,
};
