import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useGoing } from '../routing/use-route';
import type { OrderRequest } from './order-request';
import { useBegunOrders } from './use-begun-orders';
import { type OrderAccess, OrderContext, type Recording } from './use-order';

const OrderDialog = lazy(async () => ({ default: (await import('./order-dialog')).OrderDialog }));

/** Lets every screen open the same dialog on how and where to order, and come back from the order to its record. */
export function OrderProvider({ children }: { children: ReactNode }) {
  const { go } = useGoing();
  const begun = useBegunOrders();
  const [request, setRequest] = useState<OrderRequest | null>(null);
  const [recording, setRecording] = useState<Recording | null>(null);
  const close = useCallback(() => setRequest(null), []);
  const endRecording = useCallback(() => setRecording(null), []);
  const access = useMemo<OrderAccess>(
    () => ({
      ...begun,
      order: setRequest,
      recording,
      record: (next) => {
        setRequest(null);
        setRecording(next);
        go({ page: 'license', id: next.id, sample: false });
      },
      endRecording,
    }),
    [begun, recording, endRecording, go],
  );
  return (
    <OrderContext.Provider value={access}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <OrderDialog request={request} onClose={close} />
        </Suspense>
      )}
    </OrderContext.Provider>
  );
}
