/** The verbs of English promises by what they promise. Write each once; `inflected` knows its forms. */

export const CONTACT =
  'call, ring, phone, telephone, contact, write, answer, reply, respond, email, mail, message, update, inform, notify, tell, confirm, text, advise, indicate, explain, report, brief';

export const WORK =
  'check, recheck, investigate, handle, process, review, examine, trace, track, search, study, read, escalate, discuss, clarify, ask, find, sort, pass, forward, test, solve, resolve, assess, consider, analyse, analyze, verify, monitor, chase, raise, inspect, locate, evaluate, decide, compare, diagnose, validate, approve, audit, query, research, survey, prioritise, prioritize, look into, look at, have a look, take a look, take a closer look, look through, look for, look up, find out, see to, see what, take care of, take this up, take it up, take this further, pick up, pick it up, pick this up, deal with, work on, pass on, pass it on, go through, go over, get to the bottom of, get to work, follow up, keep an eye, run through, announce, present, examine closely, sort out, figure out, work out, dig into, chase up, track down';

export const DELIVER =
  'swing by, drop by, pop by, pop round, stop by, send, resend, ship, dispatch, deliver, redeliver, repair, fix, replace, exchange, install, visit, come, arrive, reach, restore, bring, post, arrange, provide, issue, reissue, build, rebuild, connect, reconnect, activate, reactivate, deactivate, order, reorder, prepare, finish, complete, remove, collect, close, cancel, correct, change, move, get, reopen, unlock, unblock, swap, add, deploy, release, publish, book, rebook, open, reset, renew, upgrade, transfer, reschedule, schedule, assign, put, give, organise, organize, supply, print, reprint, mend, clear, clean, empty, update, upload, import, extend, apply, amend, hand, return, supplement, fit, refit, recover, retrieve, switch, make, start, restart, launch, refill, fill, lay, dig, paint, repaint, translate, rewrite, rework, redo, set aside, put together, set up, draw up, pick up, put right, cut back, fly, drive, service, calibrate, tow, treat, flush, migrate, sync, enable, disable, settle, register, record, draft, sign, certify, fetch, reserve, restock, reroute, readjust, adjust, reinstate, tailor, alter, polish, bake, remake, offer, grant, calculate, recalculate, compile, convert, copy, create, design, develop, drop off, finalise, finalize, implement, label, load, mark, measure, merge, negotiate, pack, patch, plant, produce, propose, rearrange, rectify, reduce, refresh, rehouse, reinstall, rename, resubmit, resurface, retouch, revise, rewire, roll back, roll out, scan, seal, separate, sew, shift, stamp, straighten, submit, tighten, tidy, train, transcribe, transport, trim, tune, type up, unfreeze, undo, unload, varnish, wash, weigh, withdraw, wrap';

export const MONEY =
  'refund, credit, reimburse, compensate, repay, pay, transfer, return, deduct, waive, cover, reverse, take off, pay out, pay back';

/** What money promises go with. */
export const SUM =
  '(money|refund|refunds|amount|sum|payment|payout|credit|deposit|fee|fees|difference|balance|compensation|overpayment|reimbursement|cashback|surcharge|cost|costs|voucher|bonus|rebate)';

/** Subjects that promise nothing for the company: the customer, and things that do what they always do. */
export const NOT_OURS =
  "(you|you'd|it|this|that|which|app|page|button|link|system|device|phone|screen|light|website|site|browser|program|setting|door|machine|box|router|computer|printer|charger|battery|price|code|menu|nobody|one|neither|none|subscription|contract|plan|membership|trial|voucher|discount|licence|license|calendar|password|step|wizard|form|alarm|sensor|key|card|thermostat|meter)";
