/** The verbs of English promises by what they promise, in the forms that promise: infinitive, present, -ing and participle. */

export const CONTACT =
  '(call|ring|phone|contact|write|answer|reply|respond|email|mail|message|update|inform|notify|tell|confirm|text|advise|indicate|explain|report)';
export const CONTACTS =
  '(calls|rings|phones|contacts|writes|answers|replies|emails|messages|updates|informs|notifies|tells|texts|confirms)';
export const WORK =
  '((check|recheck|investigate|handle|process|review|examine|trace|track|search|study|read|escalate|discuss|clarify|ask|find|sort|pass|forward|test|solve|resolve|assess|consider|analyse|analyze|verify|monitor|chase|raise|inspect|locate|evaluate|decide)|look into|look at|have a look|take a look|take a closer look|look through|look for|find out|see to|take care of|take this up|take it up|pick up|pick it up|pick this up|deal with|work on|pass on|go through|see what|follow up|keep an eye)';
export const WORKED =
  '(checked|investigated|reviewed|examined|handled|processed|looked|assessed|considered|analysed|analyzed|verified|traced|tested|studied|resolved|solved|sorted|worked|dealt|discussed|evaluated|inspected|forwarded|escalated|decided|validated|approved)';
export const WORKING =
  '((checking|investigating|looking|handling|processing|reviewing|examining|tracing|tracking|searching|studying|clarifying|sorting|dealing|working|testing|discussing|assessing|considering|analysing|analyzing|verifying|chasing|monitoring|asking|reading|evaluating|inspecting)|going through|finding out|following up|trying to find|trying to fix)';
export const DELIVER =
  '((send|resend|ship|dispatch|deliver|repair|fix|replace|exchange|install|visit|come|arrive|reach|restore|bring|post|arrange|provide|issue|build|connect|activate|deactivate|order|prepare|finish|complete|remove|collect|close|cancel|correct|change|move|get|reconnect|reopen|unlock|swap|add|deploy|release|publish|book|open|reset|renew|upgrade|transfer|redeliver|reschedule|schedule|assign|put|give|organise|organize|supply|reprint|print|mend|clear|clean|empty|update|upload|import|extend|apply|amend|hand|return|supplement|fit|recover|reissue|switch|make|start|launch|refill|unblock)|set up|draw up|pick up)';
export const DELIVERED =
  '(sent|resent|shipped|dispatched|delivered|redelivered|repaired|fixed|replaced|exchanged|installed|restored|brought|posted|mailed|arranged|provided|issued|built|connected|activated|prepared|completed|finished|removed|collected|corrected|changed|reconnected|reopened|unlocked|deployed|released|published|closed|cancelled|canceled|deleted|packed|added|printed|assigned|scheduled|rescheduled|updated|upgraded|moved|imported|mended|cleaned|emptied|cleared|fitted|made|reissued|recovered|rebuilt|organised|organized|handed|transported|forwarded|extended|booked|reset|unblocked|lifted|applied)';
export const DELIVERING =
  '((sending|resending|shipping|dispatching|delivering|repairing|fixing|replacing|exchanging|installing|restoring|bringing|arranging|preparing|building|ordering|printing|packing|rebooking|mending|removing|reconnecting|arriving|coming|posting|correcting|importing|updating|organising|organizing|getting|moving|restarting|clearing|reissuing|recovering)|setting up|drawing up)';
export const MONEY =
  '((refund|credit|reimburse|compensate|repay|pay|transfer|return|deduct|waive|cover|reverse)|take off|cancel the charge)';
export const MONEY_DONE =
  '((refunded|credited|reimbursed|compensated|repaid|paid|transferred|returned|reversed|deducted|waived)|taken off)';
export const REFUNDING = '(refunding|crediting|paying|reimbursing|transferring|repaying|compensating|reversing)';

/** Who or what the money words go with. */
export const SUM =
  '(money|refund|amount|sum|payment|payout|credit|deposit|fee|fees|difference|balance|compensation|overpayment|reimbursement|cashback|surcharge|cost|costs)';

/** Subjects that promise nothing for the company: the customer, and things that do what they always do. */
export const NOT_OURS =
  "(you|you'd|it|this|that|which|app|page|button|link|system|device|phone|screen|light|website|site|browser|program|setting|door|machine|box|router|computer|printer|charger|battery|price|code|button|menu|nobody|one|neither|none|subscription|contract|plan|membership|trial|voucher|discount|licence|license|calendar|password|step|wizard|form|alarm|sensor|key|card|thermostat|meter)";
