import type { Entry } from '../../../language-pack';

/** Words of the trade. */
export const jargon: readonly Entry[] = [
  {
    match: [
      '(tumefungua|nimefungua|kufungua) (ticket|tiketi)',
      '(tiketi|tikiti|ticket) (yako)? (imefunguliwa|imeeskaletiwa|imepandishwa|imefungwa)',
      '(*provision|*escalate|*deploy|*reboot|*sync|*troubleshoot)',
      '(ku)? (eskaleti*|escalate*|iescalate*|provision*|reset*|reboot*|deploy*|refund*|update*|upgrade*|activate*|sync*|kurisync*|login|logout|onboard*|troubleshoot*|debug*|cache|cookies|dns|ssl|api|vpn|firewall|router firmware|firmware|server|database|backend|frontend|bug|bugs|hotfix|patch|rollback|token ya api|endpoint|gateway)',
      '(sla|rma|sku|crm|erp|kyc|aml|apn|imei ya kifaa|ont|gpon|pppoe|mac address|ip address|ussd gateway|ping|latency|bandwidth|throughput|packet loss|provisioning|ticketing|tier (1|2|3)|l1|l2|l3|second level|arrears|fault code|fault codes|preauthorization|preauth|pre-authorization|second line|first line|frontline|invoice|ledger|discrepancy|escalation|deployment|downtime|uptime|outage|statement ya till|float|awb|eta|etd|pod|kpi|adjustment|credit note|debit note|write off|dispute|claim number|helpdesk|backlog|pipeline|lead|leads|churn|upsell|onboarding|chargeback|settlement|reversal ya mfumo|float|till reconciliation|reconciliation|batch|posting|clearing|hold|escrow|underwriting|premium loading|excess|subrogation|annuity|tranche|loading|deductible|endorsement|proposal form|lapse|devs|cpe|factory reset|sprint|queue)',
      '(fulfilment|fulfillment|cross docking|last mile|stockout|backorder|picking list|manifest|waybill|demurrage|consignment|dispatch hub|hub|bill of lading)',
      '(tokeni ya uthibitishaji|seva|kache|kuki|programu-jalizi|hifadhidata|mfumo wa nyuma|lango la malipo)',
    ],
    except: [
      '(kifurushi|huduma|mpango|jina|kitufe) (cha|ya|wa|la) _2',
      '(tovuti|menyu|bonyeza|chagua|sehemu ya) _2 (update|login|reset|settings)',
      '(mchezo|sinema) _2',
    ],
    hit: [
      'Tiketi yako imefunguliwa.',
      'Futa cache na cookies.',
      'Tumefanya provisioning ya ONT.',
      'Tumefungua ticket leo.',
      'Tumeescalate kesi yako.',
      'Bidhaa ina stockout.',
      'Seva zetu zimezimika.',
    ],
    miss: ['Ombi lako tumelipokea.', 'Bonyeza kitufe cha Update.', 'Tiketi yako ya basi iko tayari.'],
  },
];
