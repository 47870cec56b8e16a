import type { Entry } from '../../language-pack';

/** Please wait, bear with us, let me see, it won't take long. */
export const patience: readonly Entry[] = [
  {
    match: ['{WONT:chuku} _1 muda (mrefu|mwingi)', '{WONT:chelew|kawi} _1'],
    except: ['{INF:} {WONT:}', '(malipo|bei|ada|kodi) _3 {WONT:}'],
    hit: ['Haitachukua muda mrefu.', 'Hatutachelewa kukujibu.', 'Fundi hatakawia.'],
    miss: ['Haichukui nafasi kubwa.', 'Mzigo haujachelewa.', 'Kujaza fomu hakutachukua muda mrefu.'],
  },
  {
    match: [
      '(tafadhali|naomba|tunaomba|tunakuomba|nakuomba) _1 (subiri|subirini|usubiri|msubiri|ngoja|ngojea|uvumilie|mvumilie|kusubiri|uendelee kusubiri|utuvumilie|unisubiri|utusubiri|tusubiri|nisubiri|tuvumilie|nivumilie|utuwie|utupe)',
      '(subiri|ngoja) (kidogo|tu|hapa|hapo|kwanza|mpaka|hadi|tafadhali|wakati|tunapo*|{SUBJ:})',
      '^ (subiri|ngoja|subirini) ',
      '(tunaomba|naomba|tunakuomba|nakuomba) _1 (subira|uvumilivu|uwe na subira|uwe mvumilivu|muwe na subira|uvute subira|mvumilie|ustahimilivu)',
      '(vuta|vuteni|uvute|uwe na|muwe na|kuwa na) (subira|uvumilivu)',
      '(endelea|uendelee) kusubiri',
      '(itakubidi|inabidi|itabidi|utalazimika|unahitaji) (kusubiri|usubiri|uvute subira|kuvuta subira)',
      '(tuvumilie|utuvumilie|tustahimilie)',
      '(acha|wacha|ngoja|hebu|niruhusu|turuhusu|subiri|nipe _2|tupe _2) {SUBJ:}',
    ],
    except: [
      '(asante|ahsante|tunashukuru|nashukuru|samahani|pole) _2 (kusubiri|subira|uvumilivu)',
      '(subiri|ngoja) (kwa)? (sekunde) _2',
      '(subiri|ngoja) (hadi|mpaka) (taa|ukurasa|picha|uone|kifaa|iwake|izime)',
      '(zima|washa|chomoa) _4 subiri _2',
      '(kisha|halafu) (subiri|ngoja|usubiri|ungoje) _2',
      '(subiri|ngoja|usubiri|ungoje) kidogo (kabla|kisha|halafu|wapoe|ipoe|kipoe|yapoe|ikauke|kikauke|zikauke|yakauke|lipoe|ipate|ianze|iwake|ifunguke|ijae)',
      '(kwa|ya|na) (kusubiri|kungoja) _1',
    ],
    hit: ['Tafadhali subiri, nawauliza wenzangu.', 'Tunaomba uvumilivu wako.', 'Ngoja niangalie.', 'Endelea kusubiri.'],
    miss: ['Asante kwa kusubiri.', 'Samahani umesubiri sana.', 'Asante kwa subira yako.', 'Chomoa ruta, subiri sekunde 30.'],
  },
];
