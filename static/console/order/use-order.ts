import { createContext, useContext } from 'react';
import type { Action } from '../../../src/policy';
import type { OrderRequest } from './order-request';
import type { BegunOrders } from './use-begun-orders';

/** A purchase that somebody wants to record now. */
export interface Recording {
  id: string;
  action: Action;
}

export interface OrderAccess extends BegunOrders {
  order: (request: OrderRequest) => void;
  recording: Recording | null;
  /** Goes to the license, where the purchase is recorded. */
  record: (recording: Recording) => void;
  endRecording: () => void;
}

export const OrderContext = createContext<OrderAccess | null>(null);

export function useOrder(): OrderAccess {
  const access = useContext(OrderContext);
  if (!access) throw new Error('An order is asked for outside its provider.');
  return access;
}
