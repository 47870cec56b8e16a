/** Every channel a reply can go to, in the order that tables and pickers show them. */
export const CHANNEL_IDS = [
  'email',
  'whatsapp',
  'teams',
  'slack',
  'signal',
  'telegram',
  'viber',
  'messenger',
  'wechat',
  'line',
  'kakaotalk',
  'sms',
  'web',
  'plain',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];
