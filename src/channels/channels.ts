import type { ChannelId } from '../template/channel-ids';
import type { Channel } from './channel';
import { email } from './email';
import { kakaotalk } from './kakaotalk';
import { line } from './line';
import { messenger } from './messenger';
import { plain } from './plain';
import { signal } from './signal';
import { slack } from './slack';
import { sms } from './sms';
import { teams } from './teams';
import { telegram } from './telegram';
import { viber } from './viber';
import { web } from './web';
import { wechat } from './wechat';
import { whatsapp } from './whatsapp';

/** All channels by id. */
export const CHANNELS: Readonly<Record<ChannelId, Channel>> = {
  email,
  whatsapp,
  teams,
  slack,
  signal,
  telegram,
  viber,
  messenger,
  wechat,
  line,
  kakaotalk,
  sms,
  web,
  plain,
};

/** The channel with this id; plain text for one that is not known. */
export const channelOf = (id: string): Channel => (Object.hasOwn(CHANNELS, id) ? CHANNELS[id as ChannelId] : plain);
