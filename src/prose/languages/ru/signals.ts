import type { Signals } from '../../language-pack';
import { alternative } from './signals/alternative';
import { apology } from './signals/apology';
import { appointedTime } from './signals/appointed-time';
import { asksWhether } from './signals/asks-whether';
import { automatic } from './signals/automatic';
import { explanation } from './signals/explanation';
import { extra } from './signals/extra';
import { familiarAddress } from './signals/familiar-address';
import { formalAddress } from './signals/formal-address';
import { handover } from './signals/handover';
import { human } from './signals/human';
import { matter } from './signals/matter';
import { meeting } from './signals/meeting';
import { meetingAgenda } from './signals/meeting-agenda';
import { meetingHost } from './signals/meeting-host';
import { meetingPlace } from './signals/meeting-place';
import { passedOn } from './signals/passed-on';
import { pleasantry } from './signals/pleasantry';
import { refusal } from './signals/refusal';
import { selfIntroduction } from './signals/self-introduction';
import { sensitiveMatter } from './signals/sensitive-matter';
import { successor } from './signals/successor';
import { summary } from './signals/summary';
import { wayBack } from './signals/way-back';

/** What Russian shows of a reply's content, for rules that ask whether it is there. */
export const signals: Signals = {
  refusal,
  alternative,
  'passed-on': passedOn,
  apology,
  matter,
  handover,
  successor,
  automatic,
  human,
  meeting,
  'meeting-place': meetingPlace,
  'meeting-host': meetingHost,
  'meeting-agenda': meetingAgenda,
  'way-back': wayBack,
  extra,
  pleasantry,
  summary,
  explanation,
  'asks-whether': asksWhether,
  'familiar-address': familiarAddress,
  'self-introduction': selfIntroduction,
  'formal-address': formalAddress,
  'sensitive-matter': sensitiveMatter,
  'appointed-time': appointedTime,
};
