import type { Entry } from '../../../language-pack';

/** Words for friends. */
export const tooCasual: readonly Entry[] = [
  {
    match: [
      '^ (mambo|mambo vipi|vipi|niaje|sema|poa|oyaa|oya|yo|hey|aje|xaxa|inakuwaje|mzima wewe|habari za mishe|mambo zako|vipi mzee|za mishe|sasa) (,|!|<NAME>)',
      '(bro|buda|msee|mazee|mshkaji|mwana|boss|bosi|beshte|mzee baba|mpenzi|honey|sweetie) (,|.|!|$)',
      '^ (poa|sawa) basi',
      '(stress|*stress|tutakusort|tutasort|tutacheki|nitacheki|tumecheki|cheki|tumesort|kusort|ku chill|mchongo)',
      '(tuko pamoja|twende kazi|kazi iendelee|tupo pamoja) (!|mkuu|boss|kaka|,|.)',
      '(mshkaji|mzee baba|mzee|bro|brother|boss|bosi|mkuu|mwanangu|jamaa|kaka|dada|sister|sista|rafiki yangu|mpendwa wangu|mrembo|dear|darling|baby|bebe|kamanda|chief|masta|fala) (wangu|yangu|,|!)',
      '(usijali|usiwe na noma|hakuna noma|noma|hamna noma|usipaniki|tulia tu|relax|chill|poa kabisa|poa sana|freshi|safi sana mzee|bomba sana|moto moto|sawa sawa mzee|haina shida|hakuna shida mzee)',
      '(sory|sori|sorry|thanks|asanteni sana wapendwa|oops|ooh|aisee|duh|dah|mh|loh|haha*|hehe*|lol|wallahi|jamani|eti)',
      '(tumeboronga|tulibugi|tumechemka|tumebugi|imebuma|imedata|imezingua|inazingua|mizinguo|tumezingua|umezingua|kuzingua|tutamalizana|tuonane mtaani|haya basi|baadae mzee|baadaye basi|tchao|bye|bye bye|peace|kwa heri basi)',
      '(mkwanja|mshiko|mpunga wako|chapaa|mambo fresh|kitu kali)',
    ],
    except: ['usijali (kuhusu|juu)', '(hakuna|haina) shida (na|kwenye|yoyote)', 'sasa (unaweza|hivi|ni|ina|iko)', '(dada|kaka) yako'],
    hit: [
      'Mambo vipi {{customer.firstName}}!',
      'Usiwe na noma, tutarekebisha.',
      'Samahani, tumezingua.',
      'Haya basi, tuonane mtaani.',
      'Asante, boss!',
      'Cheki barua pepe yako.',
      'Poa basi, tutaongea.',
      'Twende kazi!',
      'Aisee, umechelewa.',
      'Mambo fresh.',
    ],
    miss: ['Habari {{customer.firstName}}!', 'Samahani, tulikosea.', 'Bomba la mtaa lilipasuka.', 'Maji ya moto sana huharibu kitambaa.'],
  },
];
