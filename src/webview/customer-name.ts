import type { PreviewState } from '../protocol/preview';

/** The customer's name as the agent gave it; else as the picker names the chosen one. */
export const customerName = (state: PreviewState): string =>
  state.fill
    ? state.fill.customerName || 'the customer'
    : (state.customers.find((customer) => customer.id === state.customer)?.label ?? state.customer);
