/** Small words of Finnish, by which it is told from the others. Words that another language has too don't count. */
export const functionWords: readonly string[] =
  'ja tai mutta että kun jos niin kuin myös vain vielä jo nyt sitten ei eivät en emme et ette älä ole olet olen olemme ovat oli olisi on se sen sitä siitä siihen ne niiden tämä tämän tätä tähän tästä nämä joka jonka jota jossa jotka mikä mitä missä miten sinä sinun sinulle sinua me meidän meille meitä meiltä te teidän teille hän hänen minä minun voit voimme voi voitte saat saamme pitää täytyy koska sekä eli kanssa ilman ennen jälkeen mukaan kautta ellei vaan vaikka'.split(
    ' ',
  );
