/** Small words of Russian, by which it is told from the others. Words that another language has too don't count. */
export const functionWords: readonly string[] =
  'и или но а что как когда если то так также только еще уже не ни на в во с со к ко о об от до из за по под над при про без для у мы вы я он она оно они вас вам вами ваш ваша ваше ваши вашего вашу нас нам наш наша наше это этот эта эти этого тот та те который которая которое которые где кто чтобы можно нужно был была было были есть будет бы же ли да нет'.split(
    ' ',
  );
