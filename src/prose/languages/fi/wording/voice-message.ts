import type { Entry } from '../../../language-pack';
import { madeTo } from '../request-forms';

const VOICE =
  '(ääniviesti|ääniviestin|ääniviestiä|ääniviestinä|ääniviestit|ääniviestejä|ääniviestillä|ääniviestini|ääniviestimme|äänite|äänitteen|äänitteenä|ääninauha|ääninauhan|puheviesti|puheviestin|puheviestinä|puheviestiä)';

/** Voice messages sent or asked for. */
export const voiceMessage: readonly Entry[] = [
  {
    match: [
      `${madeTo('lähettää äänittää nauhoittaa jättää laittaa kuunnella/kuuntele tallentaa/tallenna sanella puhua')} _3 ${VOICE}`,
      `(voit|voitte|kannattaa) _1 (lähettää|jättää|laittaa|nauhoittaa|äänittää|kuunnella) _3 ${VOICE}`,
      `(lähetin|lähetämme|lähetän|äänitin|nauhoitin|lähetimme|jätin|jätimme|jätän|laitoin|laitan|laitamme|saat|vastaan|vastaamme) _4 ${VOICE}`,
      '(äänitin|äänitimme|äänitän|äänitämme|nauhoitin|nauhoitimme|nauhoitan|sanelin|sanelimme) (sinulle|teille|tähän|tästä|siitä)? _1 (viestin|viestit|vastauksen|vastaukseni|ohjeen|ohjeet|selityksen|selostuksen|terveiset)',
      `(tein|teen|teimme|teemme|tallensin|tallennan|tallensimme|sanelin|sanelen|puhuin|äänitän|äänitimme|nauhoitan|nauhoitimme|liitin|liitän|kokosin) _3 ${VOICE}`,
      `(ohessa|liitteenä|tässä|alla|mukana) (on|tulee|vielä)? _2 ${VOICE}`,
      `(ohje|ohjeet|vastaus|vastaukseni|selitys|loput) (on|ovat|löytyy|löytyvät|tulee|tulevat) _1 (ääniviestissä|ääniviestistä|ääniviestinä|äänitteessä|äänitteellä|äänitteenä)`,
      '(kuuntele|kuunnelkaa) _3 (viestin alta|viestini)',
      '(puhu|jätä|sanele) _1 (viesti|viestisi|viestin|asiasi|soittopyyntö)? _1 (vastaajaan|puhelinvastaajaan|vastaajaamme)',
    ],
    except: [
      '(kuuntelin|sain|saimme|kuuntelimme|kuultiin) _2 (ääniviesti*|puheviesti*)',
      '(ääniviestisi|ääniviestistäsi|ääniviestinne)',
      '(älä|älkää|emme|en|ei) _4',
      '(jätit|lähetit)',
    ],
    hit: [
      'Lähetä meille ääniviesti.',
      'Voit jättää meille ääniviestin.',
      'Lähetän sinulle ohjeet ääniviestinä.',
      'Laitoin sinulle ääniviestin.',
      'Tein sinulle ääniviestin, jossa kerron asennuksesta.',
      'Tässä vielä lyhyt ääniviesti.',
      'Vastaus on ääniviestissä.',
      'Kuuntele ääniviesti alta.',
      'Kuuntele viestini.',
      'Puhu viesti vastaajaan.',
      'Äänitin sinulle lyhyen viestin.',
      'Nauhoitimme ohjeet.',
    ],
    miss: [
      'Kuuntelin ääniviestisi.',
      'Kirjoita meille.',
      'Kuuntelimme ääniviestin, jonka jätit.',
      'Emme lähetä ääniviestejä.',
      'Tein sinulle varauksen.',
      'Nauhoitamme puhelut.',
      'Äänitin konsertin.',
      'Vastaus on liitteessä.',
    ],
  },
];
