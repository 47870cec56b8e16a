import type { Entry } from '../../language-pack';

/** Words of statutes, deeds and minutes that have an everyday twin and no everyday use. */
export const words: readonly Entry[] = [
  {
    match: [
      '(abrogate*|accrue*|adduce*|adjudge*|affix*|aforegoing|aggrieved|amicable|amicably|ancillary|annul|annulled|antecedent|appellant|appertain*|apportion*|assent|averment)',
      '(complainant*|consequential|consignment|consignor|contravene*|contravention|convene*|countersign*|covenant|culpab*|curtail*|debar*|decree|derogat*|detriment*|disallow*|disclaim*|divest*|divulg*|domicil*)',
      '(effectuat*|egress|emanat*|emolument*|encroach*|encumb*|enjoin*|equitable|exigenc*|exonerat*|expropriat*|extraneous|gratuitous*|howsoever|whomsoever|wheresoever|immaterial|impound*|impugn*|inadmissible|inadvertent*|ingress|inoperative)',
      '(lessee|lessor|levy|levied|lien|litigat*|modalit*|moratorium|nullif*|obligatory|obligee|obligor|onus|ordinance|paramount|pecuniary|peremptor*|permissible|perpetrat*|postulat*|prerequisite*|presuppos*|proffer*|proprietor)',
      '(quash*|ratif*|recapitulat*|redress|reiterat*|renounc*|repeal*|repudiat*|restitution|revocation|revoke|revoked|revoking|scrutinis*|scrutiniz*|subrogat*|subsist*|suffice|surety|transgress*|ultimo|unilateral*|unlawful*|vexatious|wilful*)',
      '(solicit|solicits|solicited|soliciting|surrender|surrendered|tendered|intimated|occasioned|initiation|inst)',
    ],
    except: ['surrender to', 'in consignment', 'the last repeal'],
    hit: ['Interest accrues from that date.', 'The onus is on you.', 'Your licence was revoked.'],
    miss: ['Your solicitor can see it.', 'Interest is added each month.'],
  },
];
