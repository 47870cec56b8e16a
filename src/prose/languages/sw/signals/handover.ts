import type { Entry } from '../../../language-pack';

/** Another takes over. */
export const handover: readonly Entry[] = [
  {
    match: [
      '(mwenzangu|mwenzetu|mtu mwingine|afisa mwingine|mfanyakazi mwingine|mhudumu mwingine|mtaalamu|mtaalam|timu nyingine|idara nyingine|meneja|msimamizi|wakala mwingine|afisa|idara husika|timu husika|kitengo husika) _3 (atachukua|itachukua|atashughulikia|itashughulikia|ataendelea|itaendelea|atakujibu|itakujibu|atawasiliana|itawasiliana|atakusaidia|itakusaidia|atakuhudumia|itakuhudumia|atalishughulikia|italishughulikia|atakuandikia|itakuandikia|analishughulikia)',
      '(nakukabidhi|tunakukabidhi|nimekabidhi|tumekabidhi|nalikabidhi|tunalikabidhi|nimelikabidhi|tumelikabidhi|nalihamisha|tunalihamisha|nimelihamisha|tumelihamisha|limehamishiwa|limekabidhiwa|limepelekwa|tunapeleka|napeleka|tumepeleka|nimepeleka|tunaikabidhi|tumeikabidhi|yamepelekwa|yamehamishiwa) _5 (mwenzangu|mwingine|nyingine|mtaalamu|mtaalam|idara|timu|kitengo|meneja|msimamizi|juu|wahusika|husika)',
      '(kuanzia sasa|kuanzia leo|baada ya hapa) _3 (atakuhudumia|atakusaidia|utahudumiwa|utasaidiwa|atashughulika|mtu mwingine) _2',
      '(naenda likizo|niko likizo|nitakuwa likizo) _4',
    ],
    except: ['(fundi|dereva|msafirishaji|mjumbe) _3', '(tumepeleka|nimepeleka|umepelekwa) _1 (mzigo|oda|pesa|shukrani|pongezi|wazo)'],
    hit: ['Mtu mwingine atashughulikia ombi lako.', 'Tumelikabidhi suala lako kwa idara nyingine.', 'Mwenzangu ataendelea na ombi hili.'],
    miss: ['Fundi atakuja Jumatano.', 'Tumepeleka mzigo kwa msafirishaji.'],
  },
];
