import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import { useGoing } from '../routing/use-route';
import type { OrderRequest } from './order-request';

const OrderDialog = lazy(async () => ({ default: (await import('./order-dialog')).OrderDialog }));

/** A renewal that was bought and is to be recorded; `turn` tells one from the next. It is taken once its form is open. */
interface RenewalBought {
  id: string;
  turn: number;
  isTaken: boolean;
}

interface Ordering {
  order: (request: OrderRequest) => void;
  /** Goes to the page of the license, where the form that records a renewal opens. */
  recordRenewal: (id: string) => void;
  bought: RenewalBought | null;
  /** The form is open: it does not open again by itself. */
  take: () => void;
}

const OrderContext = createContext<Ordering | null>(null);

/** Lets every screen open the same dialog on how and where to order, and the way from there to recording what was bought. */
export function OrderProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<OrderRequest | null>(null);
  const close = useCallback(() => setRequest(null), []);
  const { go, giveUp } = useGoing();
  const [bought, setBought] = useState<RenewalBought | null>(null);
  const recordRenewal = useCallback(
    (id: string) => {
      // What was begun on the page is drawn anew with the form.
      giveUp(() => {
        setBought((last) => ({ id, turn: (last?.turn ?? 0) + 1, isTaken: false }));
        go({ page: 'license', id, sample: false });
      });
    },
    [go, giveUp],
  );
  const take = useCallback(() => setBought((last) => last && { ...last, isTaken: true }), []);
  const access = useMemo(
    () => ({ order: setRequest, recordRenewal, bought, take }),
    [recordRenewal, bought, take],
  );
  return (
    <OrderContext.Provider value={access}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <OrderDialog request={request} onRecordRenewal={recordRenewal} onClose={close} />
        </Suspense>
      )}
    </OrderContext.Provider>
  );
}

export function useOrder() {
  const access = useContext(OrderContext);
  if (!access) throw new Error('An order is asked for outside its provider.');
  return access;
}
