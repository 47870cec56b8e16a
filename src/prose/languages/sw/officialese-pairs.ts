import type { Entry } from '../../language-pack';

/** Words that are ordinary alone; two of them in one clause make an office speak. */
const OFFICE = [
  'uhalali|umiliki|vielelezo|kielelezo|taasisi|ustawi|itifaki|mchakato|makabidhiano|wajibu|jukumu|majukumu|wadau|mkazi|wakazi|uongozi|mamlaka|ukomo|kanuni|taratibu|utaratibu|vigezo|masharti|maelekezo|mwongozo|miongozo|nyaraka|tathmini|uhakiki|idhini|ufafanuzi|maamuzi|rufaa|uzembe|hasara|notisi|maslahi|utendaji|uthibitisho|makadirio|udanganyifu|mshiriki|makubaliano|mlipaji|mhusika|matakwa|takwa|mashauriano|ushirikiano|uwajibikaji|usimamizi|ambao|ambaye|ambazo|ambayo|ambacho',
  'anatakiwa|wanatakiwa|atatakiwa|watatakiwa|utatakiwa|mtatakiwa|unatakiwa|mnatakiwa|unapaswa|anapaswa|wanapaswa|mnapaswa',
  '{V:zingati|hakikish|tekelez|idhinish|ambatan|ambatish|rejele|himiz|shirikish|wezesh|sitishi|hitimish|wajibik|wasilish|toz}',
  '{RELP:}',
  '{INFP:}',
].join('|');

/** Heaped office words: each passes alone, together they are a notice on a wall. */
export const heaped: readonly Entry[] = [
  {
    match: `(${OFFICE}) _4 (${OFFICE})`,
    except: ['(hakikisha|uhakikishe|thibitisha) (kuna|una|umeme|kwamba|kuwa|jina|namba)', '{INF:} au {INF:}'],
    hit: ['Kila mshiriki anatakiwa kuzingatia itifaki.', 'Utatakiwa kuthibitisha uhalali wa umiliki wa akaunti.'],
    miss: ['Unatakiwa kuja na kitambulisho.', 'Masharti ya ofa ni mawili.', 'Nyaraka zako zimefika.'],
  },
];
