import type { Entry } from '../../../language-pack';

/** Words of many trades. What everybody knows by now (PDF, SMS, VAT, an MRI for a patient) isn't here. */
export const jargon: readonly Entry[] = [
  {
    // Computing and networks.
    match: [
      'dns (propagation|record|records|zone|server|servers|entry|cache|lookup)?',
      '(api|apis|sdk|cli|json|xml|ssl|tls|ftp|sftp|ssh|smtp|imap|dhcp|nat|vlan|ddos|captcha|regex|crud|sql|cron|cdn|ttl|oauth|saml|sso|mfa|2fa|rbac|ldap|iam|jwt|orm|iaas|saas|paas|vm|vms|rdp|ntp|mtu|qos|cname|spf|dkim|dmarc|webhook|webhooks|endpoint|endpoints|payload|middleware|backend|back-end|frontend|front-end|failover|rollback|hotfix|hotfixes|regression|repo|refactoring|deprecated|deprecation|provisioned|provisioning|deprovisioned|whitelisted|whitelist|allowlisted|blacklisted|throttled|throttling|rate limited|latency|packet loss|cron job|localhost|handshake|checksum|tokenised|tokenized|tokenisation|cached|caching|daemon|kernel|subnet|bandwidth throttling|load balancer|port forwarding|firmware flash|edge case|edge node|environment variables|stack trace|backlog|sprint|deployed to (production|prod|staging)|prod|staging|idempotent|sandboxed|race condition|null pointer|memory leak|garbage collection|cluster|microservice)',
      '(mx|txt) (record|records)',
      '(clear|empty|delete|clearing|emptying|flush) (your|the) _2 (cache|cookies) (and cookies)?',
      '(http|error) (404|500|502|503|504|403|401) (error|response|status)?',
      '(l1|l2|l3)',
      '(escalat*|pass|passed|hand|handed|forward*|assign*|transfer*|ticket|case|went|goes) (it|this|that|on|over|up|your _2|the _2)? (on|over|up)? to (our)? (tier|level|line) (<NUMBER>|1|2|3)',
      '(tier 1|tier 2|tier 3|level 2|level 3|first level|second level|third level|1st line|2nd line|3rd line|2nd level|3rd level) (support|team|queue|engineers|engineer|agent|agents|helpdesk)',
      '(root cause analysis|rca|sev 1|sev 2|p1|p2|mttr|rto|rpo|slo|poc|mvp|eol|eta window|runbook|incident ticket|change request|change freeze|regression test|user acceptance test|uat)',
      'port <NUMBER>',
      '(isp|tpa|adjudication|nvram|tftp|uefi|eeprom|etl|elt|hls|rtmp|drm|hdcp|pre-auth|preauth|nvr|poe|rdbms|nosql|k8s|kubernetes|dockerised)',
      '(the|your|our|an|new) eta (is|was|will|for|of|has|on)',
      '(jira|zendesk|confluence|devs|devops|deploy|deploys|redeploy|redeployed|codebase|pull request|bugfix|bugfixes|changelog|root cause)',
      '(rolled|rolling|roll) back (the|a|our|to) _1 (deploy|deployment|release|build|change|update|version|migration)',
      '(returned|returns|throws|threw|gave|gives|got) (a|an|the)? (http|500|502|503|504|404|403|401|429)',
    ],
    except: [
      '(sprint|backlog) (race|of)',
      'tier <NUMBER> (cake|stand)',
      'ttl (price)',
      '(p1|p2|prod) (car|parking|park|garage)',
      '(cluster|repo) (of|man)',
      'spf <NUMBER>',
      '(sun|cream|lotion|screen|factor|skin) _3 spf',
      'vm (ware)',
      '(usb|hdmi|left|right|ferry|harbour) port <NUMBER>',
      '(zendesk|jira) (app|plugin|integration)',
    ],
    hit: [
      'DNS propagation takes a day.',
      'The API returned an error.',
      'Our L2 support has it.',
      'The webhook failed.',
      'It went to tier 2.',
      'We raised a Jira for the devs.',
      'The page threw a 502.',
    ],
    miss: ['The PDF is on its way.', 'The cream has SPF 50.', 'The Wi-Fi works again.', 'Your seat was moved to level 2.'],
  },
  {
    // Logistics and trade.
    match: [
      '(rma|rmas|sku|skus|pod|pods|awb|bol|moq|fob|cif|ddp|dap|exw|incoterm|incoterms|eori|hs code|hs codes|asn|3pl|ltl|ftl|oos|grn|otif|fcl|lcl|teu|lead time|last mile|cross-docking|cross-docked|cross dock|back order|backorder|backordered|back-ordered|drop ship|drop shipped|dropship|dropshipped|drop-shipping|demurrage|consignee|consignor|consignment|waybill|air waybill|bill of lading|bonded warehouse|linehaul|pick and pack|depalletised|palletised|palletized|freight forwarder|reverse logistics|restocking fee|fulfilment centre|fulfillment center|manifested|delivery exception|tracking event|hub scan|sortation|transshipment|proof of delivery|purchase order|po number|credit note|pro forma|proforma|chargeback|chargebacks|dunning|remittance advice|remittance)',
      '(inbound|outbound) (shipment|logistics|scan|freight|parcel|hub)',
      '(picking|picked) (wave|face|error rate|slot)',
    ],
    except: [
      'pod (coffee)',
      '(coffee|washing|laundry|ear|detergent|pea|vanilla|seed) (pod|pods)',
      '(pod|pods) (for|fit|coffee|of)',
      'consignment (shop|store)',
    ],
    hit: ['Please quote the RMA.', 'The SKU is on back order.', 'The consignee refused it.', 'The chargeback was raised.'],
    miss: ['The coffee pods fit.', 'The parcel left the warehouse.', 'Your order is packed.'],
  },
  {
    // Money, insurance, law.
    match: [
      '(kyc|aml|psd2|sepa|swift|bic|ach|chaps|bacs|mcc|pci dss|3ds|3-d secure|apr|ltv|dti|fx|nav|isin|cusip|otc|escrow|amortisation|amortization|amortised|accrued|accrual|accruals|annuity|collateral|liquidity|liquidated|nostro|vostro|arrears|direct debit mandate|value date|settlement date|clearing house|interbank|beneficiary bank|correspondent bank|drawdown|pre-authorisation|preauthorisation|pre-authorization|preauthorization|authorisation hold|authorization hold|standing order mandate|ledger|reconciled|reconciliation|write off|written down|prorated|pro rata|pro-rated|prorate|factoring|sweep account|minimum tier|overdraft facility|payee|acquirer|issuer|issuing bank|acquiring bank|merchant acquirer|interchange)',
      '(fnol|deductible|subrogation|indemnity|indemnified|indemnify|indemnification|underwriting|underwriter|underwriters|actuarial|coinsurance|co-insurance|copay|copayment|exclusion clause|loss adjuster|loss ratio|no-claims bonus|ncd|ncb|rider|surrender value|endorsement|pre-existing condition clause|proximate cause|salvage value|third party liability|tpl|named perils|all risks policy|excess waiver|sum insured|force majeure|statute of limitations|novation|lien|tort|quantum|without prejudice)',
      '(churn|arpu|upsell|cross-sell|nps|csat|kpi|kpis|sla|slas|roi|fte|ftes|capex|opex|b2b|b2c|crm|erp|sop|tat|aht|fcr|wip|rfp|rfq|rfi|ytd|yoy|cob|eod|eow|eom|tbd|tba|wfm|ivr|acd|deflection rate|touchpoint|touchpoints|stakeholder|stakeholders|deliverable|deliverables|onboarding flow|offboarding|leverage|synergy|synergies|bandwidth|actionable|escalation matrix|use case|value add|low-hanging fruit|deep dive|circle back|take offline|granular|holistic|best practice|best practices|quick win|learnings|ideate|operationalise|operationalize|workstream|verticals|ecosystem|customer journey|pain point|pain points|ticket queue|triage|triaged|wrap code|disposition code|warm transfer|cold transfer|case owner|swimlane)',
    ],
    except: [
      '(leverage|payee) (of|name)',
      'apr <NUMBER>',
      '<NUMBER> apr',
      '(swift) (reply|answer|response|action|and|delivery)',
      '(rider|riders) (on|of|app|bus|with|who|is|has|was|will|<NAME>|<TEXT>)',
      '(your|the|our|bike|horse|delivery) rider',
      'bandwidth of',
      'accrued (holiday|points)',
      'triage (nurse)',
      'ecosystem (of the|in the|of a) (lake|forest|pond)',
    ],
    hit: ['The KYC check failed.', 'The deductible is £200.', 'This is within our SLA.', 'We prorated the fee.', 'The indemnity was paid.'],
    miss: ['Your bill is £20.', 'Thank you for the swift reply.', 'Your rider is five minutes away.'],
  },
  {
    // Telecom, energy, cars, housing, health, staff.
    match: [
      '(apn|imsi|imei|esim profile|iccid|volte|vowifi|ftth|fttc|fttp|dslam|adsl|vdsl|ont|onu|olt|cpe|mvno|msisdn|puk|mnp|backhaul|line profile|sync speed|attenuation|snr|snr margin|dlm|bts|voip|sip trunk|pbx|ussd|cgnat|bgp|mesh node|demarc|porting code|provisioned line|number porting|local loop|line card|exchange cabinet|signal-to-noise ratio|pac code|lni|rf|ssid|wpa2|wpa3|wps|upnp|ping times|jitter)',
      '(kvar|kwp|kva|tou tariff|feed-in tariff|feed in tariff|dso|tso|mpan|mprn|capacity charge|reactive power|load profile|settlement period|grid operator code|standing charge|interval data|rcd|mcb|ocpp|dc-coupled|inverter clipping|obd|ecu|dpf|egr|abs module|vin|tdc|cambelt tensioner|torque spec|dtc)',
      '(cam charges|tenancy deposit scheme|section 21|section 8|gross internal area|hvac|snag list|snagging|dilapidations|ground rent|leaseholder|freeholder|inventory clerk|void period|sublet clause|assured shorthold)',
      '(hba1c|contraindication|contraindicated|contraindications|prophylaxis|prophylactic|idiopathic|benign|malignant|malocclusion|occlusion|periodontal|edema|oedema|hypertension|haematology|pathology report|histology|differential|comorbidity|palpation|nsaid|triglycerides|aetiology|prn|bid dosing|outpatient pathway|titration|titrate|occlusal|analgesic|anti-emetic|stat dose)',
      '(paye|p11d|fte|cpd|pto|ooo|rtw|tupe|furlough|garden leave|gross misconduct|salary sacrifice|headcount|requisition|req id|hris|ats|bradford factor|ojt|probation review|notice pay|payroll cut-off|payroll run|retro pay|lieu day|toil|accrual rate|ssp|smp|offboard|offboarded|onboarded)',
      '(ota|pnr|gds|pax|codeshare|open jaw|minimum connection time|mct|irrops|eticket coupon|e-ticket coupon|fare basis|fare class|interline|endorsed ticket|no show fee|upgrade waitlist|rack rate|run of house|ada room|folio|overbooked inventory|rev par|revpar|bulk fare|ssr|ticketing deadline|stopover surcharge|waitlisted)',
    ],
    except: ['(ssid|rf) (on|behind) the label', '(stat|bid) (for)', 'toil (and|away)', '(ats) <NUMBER>', 'void period'],
    hit: [
      'Please reset the APN.',
      'The ONT is offline.',
      'Your HbA1c is fine.',
      'Your PNR has changed.',
      'The DPF is blocked.',
      'The payroll run is on Friday.',
    ],
    miss: [
      'Your phone works again.',
      'Your MRI is on 4 May at the NHS clinic.',
      'The P45 comes with your last pay.',
      'The lift is repaired.',
      'Your flight is on time.',
      'Your payslip is ready.',
    ],
  },
  {
    // The talk of management.
    match: [
      '(customer|client|user|results|result|data|solution|value|performance|goal|market|people|future|quality) (driven|centric|oriented)',
      '(move the needle|mission critical|value add|value added|value adding|paradigm|paradigms|enabler|enablers|going forward|thought leader*|win win|blue sky thinking|core competenc*|boil the ocean|ducks in a row|align* (with|on|around) our (values|vision|strategy|goals)|performance based|state of the art solution*)',
    ],
    except: ['paradigm (shift)? (in|of) (science|physics)'],
    hit: ['We have a customer-centric culture.', 'Going forward, we do it faster.'],
    miss: ['The customer drove it here.', 'You are going straight and then left.'],
  },
];
