/** "It can be collected from Thursday": the day on which our part is done, and no deadline of the customer's. */
const DAY = '(с|со|в|во|уже|после|начиная с)? _1 (<WHEN>|<WEEKDAY>|<DATE>|<DATENUM>|<NUMBER> <MONTH>)';
const FETCH = '(забрать|забирать|получить|прийти за|приехать за|зайти за|заехать за|подойти за|подъехать за)';

export const COLLECT = [
  `${FETCH} _3 (можно|можете|сможете) (будет)? ${DAY}`,
  `(можно|можете|сможете) (будет)? ${FETCH} _3 ${DAY}`,
  `${DAY} _2 (можно|можете|сможете) (будет)? ${FETCH}`,
] as const;
