/** Small words of Swahili, by which it is told from the others. Words that another language has too don't count. */
export const functionWords: readonly string[] =
  'na ya wa za la cha vya kwa ni si kama lakini au pia tu bado tayari sasa kisha hapo hapa hii hiyo hizi hizo huu huo huyu hicho hiki yako wako zako lako chako vyako yetu wetu zetu letu chetu yangu wangu sisi wewe mimi yeye wao nyinyi ninyi katika kwenye kutoka hadi mpaka baada kabla ambayo ambao ambacho ambaye kwamba ili ikiwa iwapo unaweza tunaweza tafadhali asante hakuna kuna kila yote wote zote bila kuhusu'.split(
    ' ',
  );
