import type { PreviewState } from '../protocol/preview';

/** The chosen customer as the picker names them. */
export const customerName = (state: PreviewState): string =>
  state.customers.find((customer) => customer.id === state.customer)?.label ?? state.customer;
