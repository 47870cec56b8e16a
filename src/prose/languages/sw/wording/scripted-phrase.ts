import type { Entry } from '../../../language-pack';

/** Formulas that nobody believes any more. */
export const scriptedPhrase: readonly Entry[] = [
  {
    match: [
      '(tunaomba|naomba|tunakuomba|tungependa kuomba|tunapenda kuomba) (radhi|msamaha|samahani) (kwa|kutokana na) _1 (usumbufu|hali|tatizo|changamoto|yote|yaliyotokea|kilichotokea|lolote|wowote)',
      '(samahani|poleni|pole|radhi|msamaha|utuwie radhi|utusamehe) _1 (kwa|kutokana na) _1 (usumbufu|hali hii|yaliyotokea|yote yaliyotokea|changamoto) _2',
      '(tunasikitika|tunasikitishwa|nasikitika) _1 (kwa|na|kutokana na) (usumbufu|hali|yaliyotokea|tukio|kilichotokea) _2',
      'usumbufu (wowote|uliojitokeza|uliotokea|ambao)',
    ],
    except: ['(bila|hakuna|punguza|kupunguza|kuepuka|kuzuia) usumbufu', 'usumbufu wa (<N>|{INF:}|mtandao|umeme|maji|kelele|saa|siku)'],
    hit: ['Tunaomba radhi kwa usumbufu.', 'Samahani sana kwa usumbufu uliojitokeza.', 'Tunasikitika kwa yaliyotokea.'],
    miss: ['Samahani kwa kuchelewesha mzigo wako.', 'Pole kwa kupotelewa na simu.'],
  },
  {
    match: [
      '(tunathamini|tunauthamini|tunawathamini|twathamini|tunajali|tunakuthamini|tunakujali) _2 (wateja|mteja|maoni|biashara|uaminifu|imani|ujumbe|ushirikiano|uvumilivu|wewe|kila|mchango|muda)',
      '(maoni|ujumbe|simu|malalamiko|swali) (yako|wako|lako) (ni|yana|una|lina) (muhimu|thamani|umuhimu) _3',
      '(wewe|kila mteja|mteja wetu|wateja wetu) (ni|ana|mna|una) (muhimu|thamani|wa thamani|mfalme) _2',
      'mteja (wetu)? (wa thamani|mpendwa|mtukufu|wetu mpendwa)',
      '(tunakuthamini|tunakujali) _1',
      '(kuridhika|furaha|tabasamu|uridhikaji) (kwako|kwa mteja|kwa wateja|yako|lako|ya mteja) _1 (ni|ndio|ndiyo|ndiko|ndilo|ndiyo) _3',
      '(lengo|dhamira|nia|furaha|kipaumbele) (letu|yetu|chetu) (kuu|kubwa)? (ni|daima ni) (kuku*|kuwa*|kuhakikisha|kutoa) _3',
      '(huduma|viwango) (bora|vya juu|za kiwango cha juu|nzuri) (kabisa|zaidi|kila siku|kwa wateja wetu|kwa wateja) _1',
    ],
    hit: ['Tunathamini maoni yako.', 'Simu yako ni muhimu kwetu.', 'Mteja wetu wa thamani, mzigo umefika.'],
    miss: ['Ni muhimu uangalie namba.', 'Thamani ya oda ni shilingi 5,000.'],
  },
  {
    match: [
      '(asante|shukrani|tunashukuru|tunakushukuru|ahsante) (sana)? (kwa)? _1 kuendelea (kuwa|kutumia|kutuunga|kuchagua) _2',
      '(asante|shukrani|tunashukuru|tunakushukuru|ahsante) (sana)? (kwa)? _1 (kutuelewa|uelewa wako|kuelewa|kutuchagua|kuchagua|kuwa mteja|ushirikiano wako|kuendelea kutuamini|kutuamini|kuwasiliana nasi)',
      '(usisite|msisite|usiogope|jisikie huru) {INF:} _2',
      '(tupo|tuko) (hapa)? (kwa ajili yako|kukuhudumia|kwa huduma yako|tayari kukuhudumia) _2',
      '(endelea|uendelee) (kufurahia|kutumia) huduma (zetu|zetu bora)',
      '(tunajitahidi|tunafanya|tutafanya) (kila|juhudi|kadri|lolote) _3 (tuwezalo|liwezekanalo|zote|uwezo wetu|kila njia)',
      '(kwa)? (ushirikiano|uelewa) wako (unathaminiwa|mwema)',
      '(suala|ombi|malalamiko) (lako|yako) (linapewa|yanapewa|limepewa|yamepewa) (kipaumbele|uzito) _2',
      '{V:chukuli} _4 kwa (uzito|umakini) _1',
      '(tunaelewa|naelewa|tunafahamu|tunatambua) (jinsi|vile|namna|kiasi gani) _2 (inavyo*|unavyo*|ulivyo*|ilivyo*|mnavyo*|hali*) _1',
      '(kuwa|uwe|muwe) na (uhakika|hakika) (kwamba|kuwa) _1',
      'tafadhali (fahamu|tambua|elewa|jua) (kwamba|kuwa)',
    ],
    except: ['asante kwa kuelewa (kwamba|kuwa)', 'kuwa mteja wetu (,)? $'],
    hit: ['Asante kwa kutuelewa.', 'Usisite kuwasiliana nasi.', 'Tupo kwa ajili yako.', 'Tunajitahidi kadri ya uwezo wetu.'],
    miss: ['Asante kwa kusubiri.', 'Asante kwa picha.'],
  },
];
