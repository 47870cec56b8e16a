import { doingForms, infinitives, ownForms, thirdForms } from './present-forms';
import { CONTACT } from './verbs-contact';
import { DELIVER } from './verbs-deliver';
import { MONEY } from './verbs-money';
import { WORK } from './verbs-work';

export const WORK_OWN = ownForms(WORK);
export const WORK_THIRD = thirdForms(WORK);
export const WORK_DOING = doingForms(WORK);
export const CONTACT_OWN = ownForms(CONTACT);
export const CONTACT_THIRD = thirdForms(CONTACT);
export const DELIVER_OWN = ownForms(DELIVER);
export const DELIVER_THIRD = thirdForms(DELIVER);
export const DELIVER_DOING = doingForms(DELIVER);
export const MONEY_OWN = ownForms(MONEY);
export const MONEY_THIRD = thirdForms(MONEY);
export const INFINITIVES = infinitives([...WORK, ...CONTACT, ...DELIVER, ...MONEY]);
