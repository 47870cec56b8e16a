import type { Entry } from '../../language-pack';

/** Office words that pass alone. */
const HEAVY =
  'uhalali|umiliki|vielelezo|kielelezo|taasisi|ustawi|itifaki|makabidhiano|wajibu|jukumu|majukumu|wadau|mkazi|wakazi|ukomo|kanuni|taratibu|vigezo|mwongozo|miongozo|uhakiki|ufafanuzi|maamuzi|uzembe|notisi|maslahi|utendaji|makadirio|udanganyifu|matakwa|takwa|uwajibikaji|mlipaji|mchakato|{V:zingati|tekelez|ambatan|himiz|shirikish|wezesh|hitimish|wajibik}';
/** What makes a notice of them: duties, passive relatives and infinitives, paper. */
const LIGHT =
  'ambao|ambaye|ambazo|ambayo|ambacho|anatakiwa|wanatakiwa|atatakiwa|watatakiwa|utatakiwa|mtatakiwa|unatakiwa|mnatakiwa|unapaswa|anapaswa|wanapaswa|mnapaswa|mamlaka|masharti|uongozi|utaratibu|mshiriki|makubaliano|idhini|uthibitisho|{V:hakikish|wasilish|sitishi|thibitish}|{RELP:}|{INFP:}';

/** Heaped office words: each passes alone, two in one clause are a notice on a wall. */
export const heaped: readonly Entry[] = [
  {
    match: [`(${HEAVY}) _4 (${HEAVY}|${LIGHT})`, `(${LIGHT}) _4 (${HEAVY})`],
    except: ['{PRES:subir|ngoj} wajibu', '(hakikisha|uhakikishe) (kuna|una|umeme|jina|namba)'],
    hit: ['Kila mshiriki anatakiwa kuzingatia itifaki.', 'Utatakiwa kuthibitisha uhalali wa umiliki wa akaunti.'],
    miss: ['Unatakiwa kuja na kitambulisho.', 'Masharti ya ofa ni mawili.', 'Tunangoja wajibu ujumbe.'],
  },
];
