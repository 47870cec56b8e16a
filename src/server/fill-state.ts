import type { Diagnostic } from '../lint/diagnostic';
import type { FillState } from '../protocol/preview';
import { askedVariables } from './asked-variables';
import { copyWarnings } from './copy-warnings';
import type { MadeReply } from './made-reply';
import { refusalOf } from './refusal';

/** How far an agent is; undefined while nobody fills anything in. */
export function fillState(made: MadeReply, diagnostics: readonly Diagnostic[], now: Date): FillState | undefined {
  if (!made.given) return undefined;
  const asked = askedVariables(made);
  const { customer, fromTicket, ticketProblem } = made.given;
  return {
    customerName: customer.name ?? '',
    asked,
    fromTicket,
    ticketProblem,
    refusal: refusalOf(made, asked)?.reason,
    warnings: copyWarnings(made, diagnostics, now),
  };
}
