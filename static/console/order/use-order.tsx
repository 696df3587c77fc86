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
import type { OrderRequest } from './order-request';

const OrderDialog = lazy(async () => ({ default: (await import('./order-dialog')).OrderDialog }));

const OrderContext = createContext<{ order: (request: OrderRequest) => void } | null>(null);

/** Lets every screen open the same dialog on how and where to order. */
export function OrderProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<OrderRequest | null>(null);
  const close = useCallback(() => setRequest(null), []);
  const access = useMemo(() => ({ order: setRequest }), []);
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

export function useOrder() {
  const access = useContext(OrderContext);
  if (!access) throw new Error('An order is asked for outside its provider.');
  return access;
}
