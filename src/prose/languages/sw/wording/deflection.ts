import type { Entry } from '../../../language-pack';

/** Sends the customer elsewhere with the errand. */
export const deflection: readonly Entry[] = [
  {
    match: [
      '(hiyo|hilo|hayo|hii|hili|hizo|jambo hili|suala hili|swali hili|tatizo hili) _1 (si|sio|siyo|haihusiani|halituhusu|haituhusu|hayatuhusu|halihusiani) _1 (kazi yetu|kazi yangu|jukumu letu|jukumu langu|letu|yetu|langu|yangu|sisi|nasi|nami|tatizo letu|idara yetu|shida yetu)? _1',
      '(hiyo|hilo|hayo|hii|hili) ni (kazi|jukumu|suala|tatizo|swali) (ya|la) _3 (nyingine|wengine|lingine|mwingine|wao|yao|benki|wakala|idara|kampuni|serikali|mtengenezaji|muuzaji)',
      '(hatuhusiki|sihusiki|haituhusu|halituhusu|hayatuhusu|hazituhusu|hatushughuliki|hatushughulikii|sishughuliki|sishughulikii|hatuwajibiki|siwajibiki|hatujibu maswali|si kazi yetu|sio kazi yetu|siyo kazi yangu|si jukumu letu)',
      '(kwetu|sisi) (hatu*|haiku*) _3 (hilo|hayo|hiyo)',
    ],
    except: '(tumewapelekea|tumewatumia|tumeikabidhi|tumepeleka)',
    hit: ['Hiyo ni kazi ya idara nyingine.', 'Suala hili halituhusu.', 'Hatuhusiki na uchelewaji huo.'],
    miss: ['Idara nyingine imepokea ujumbe wako kutoka kwetu.'],
  },
  {
    match: [
      '(wasiliana|uwasiliane|waulize|muulize|uliza|ongea|zungumza|piga simu|wapigie|mpigie|nenda|waandikie|tafuta|watafute|fuatilia|wasiliana wewe|omba|elekeza|peleka) _3 (benki yako|benki|mtengenezaji|muuzaji|duka|kampuni ya|wakala|msafirishaji|idara nyingine|polisi|mwenye nyumba|jirani|wahusika|kiwanda|mtandao wako|shirika|ofisi nyingine|wenyewe|mwenyewe|huko|kwingine|dereva|posta)',
      '(unapaswa|inabidi|unatakiwa|itabidi|utalazimika|lazima) _2 (kuwasiliana|uwasiliane|uende|kwenda|uulize|kuuliza|umuulize|uwaulize|kufuatilia|ufuatilie|utafute) _3 (benki|mtengenezaji|muuzaji|duka|wakala|idara|mwenyewe|wenyewe|wao|nao|kampuni|msafirishaji|huko)',
      '(malizana|jadiliana|elewana|patana) (na|nao|wewe|wenyewe) _2',
      '(tafuta|soma|angalia) (mwenyewe|wewe mwenyewe|kwenye google|mtandaoni)',
    ],
    except: ['(kama|ukipenda|ukitaka|ikiwa) (,)? _4', '(hatari|dharura|moto|gesi|wizi|imeibiwa)'],
    hit: ['Wasiliana na benki yako.', 'Muulize mtengenezaji.', 'Inabidi ufuatilie mwenyewe.'],
    miss: ['Ukipenda, wasiliana na benki yako pia.', 'Tutawasiliana na benki.'],
  },
];
