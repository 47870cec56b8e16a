/** How a reply is dressed: a letter, a bubble, a message under its author, a help desk ticket, or nothing but its text. */
export type Look = 'mail' | 'bubble' | 'thread' | 'ticket' | 'plain';

interface ChannelLook {
  readonly name: string;
  readonly look: Look;
  /** What arrives: "Email to Aino", "WhatsApp message to Aino". */
  readonly noun: string;
}

const LOOKS: ReadonlyMap<string, ChannelLook> = new Map([
  ['email', { name: 'Email', look: 'mail', noun: 'Email' }],
  ['whatsapp', message('WhatsApp', 'bubble')],
  ['teams', message('Teams', 'thread')],
  ['slack', message('Slack', 'thread')],
  ['signal', message('Signal', 'bubble')],
  ['telegram', message('Telegram', 'bubble')],
  ['viber', message('Viber', 'bubble')],
  ['messenger', message('Messenger', 'bubble')],
  ['wechat', message('WeChat', 'bubble')],
  ['line', message('LINE', 'bubble')],
  ['kakaotalk', message('KakaoTalk', 'bubble')],
  ['sms', { name: 'SMS', look: 'bubble', noun: 'Text message' }],
  ['web', { name: 'Help desk', look: 'ticket', noun: 'Help desk reply' }],
  ['plain', { name: 'Plain text', look: 'plain', noun: 'Plain text' }],
]);

/** A channel this page has never heard of still shows, under its own id and without dress. */
export const lookOf = (channel: string): ChannelLook => LOOKS.get(channel) ?? { name: channel, look: 'plain', noun: channel };

function message(name: string, look: Look): ChannelLook {
  return { name, look, noun: `${name} message` };
}
