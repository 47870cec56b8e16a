/** Small words of English, by which it is told from the others. Words that another language has too don't count. */
export const functionWords: readonly string[] =
  'the a an and or but of to in for with from by at this that these those it its is are was were be been being have has had do does did not you your yours we our us they their them he she his her i my me will would can could should may might must if when where which who what how there here as than then also please about into over after before because so no yes any some all more most other only just very out up down'.split(
    ' ',
  );
