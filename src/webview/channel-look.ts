/** How a reply is dressed: a letter with an envelope, a message in a bubble, or nothing but its text. */
export type Look = 'mail' | 'bubble' | 'plain';

interface ChannelLook {
  readonly name: string;
  readonly look: Look;
  /** What arrives: "Email to Aino", "WhatsApp message to Aino". */
  readonly noun: string;
}

const LOOKS: ReadonlyMap<string, ChannelLook> = new Map([
  ['email', { name: 'Email', look: 'mail', noun: 'Email' }],
  ['whatsapp', message('WhatsApp')],
  ['teams', message('Teams')],
  ['slack', message('Slack')],
  ['signal', message('Signal')],
  ['telegram', message('Telegram')],
  ['viber', message('Viber')],
  ['messenger', { name: 'Messenger', look: 'bubble', noun: 'Messenger message' }],
  ['wechat', message('WeChat')],
  ['line', message('LINE')],
  ['kakaotalk', message('KakaoTalk')],
  ['sms', { name: 'SMS', look: 'bubble', noun: 'Text message' }],
  ['web', { name: 'Help desk', look: 'mail', noun: 'Help desk reply' }],
  ['plain', { name: 'Plain text', look: 'plain', noun: 'Plain text' }],
]);

/** A channel this page has never heard of still shows, under its own id and without dress. */
export const lookOf = (channel: string): ChannelLook => LOOKS.get(channel) ?? { name: channel, look: 'plain', noun: channel };

function message(name: string): ChannelLook {
  return { name, look: 'bubble', noun: `${name} message` };
}
