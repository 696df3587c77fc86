import { useMemo, useState } from 'react';
import { type Action, addDays } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { type BegunOrder, keepBegunOrders, readBegunOrders } from './begun-orders';

/** The orders that this person has begun, and what becomes of them. */
export interface BegunOrders {
  /** The order that there is to ask about today, of one license; null: none. */
  askedOf: (id: string) => BegunOrder | null;
  /** The order page of this license was opened. */
  begin: (id: string, action: Action) => void;
  /** It is asked again from tomorrow on. */
  askTomorrow: (id: string) => void;
  /** It was bought, or is not going to be. */
  end: (id: string) => void;
}

export function useBegunOrders(): BegunOrders {
  const { today } = useViewer();
  const [begun, setBegun] = useState(() => readBegunOrders(today));
  return useMemo(() => {
    const change = (after: readonly BegunOrder[]) => {
      setBegun(after);
      keepBegunOrders(after);
    };
    return {
      askedOf: (id) => begun.find((each) => each.id === id && each.askFrom <= today) ?? null,
      begin: (id, action) => change([{ id, action, on: today, askFrom: today }, ...without(begun, id)]),
      askTomorrow: (id) =>
        change(begun.map((each) => (each.id === id ? { ...each, askFrom: addDays(today, 1) } : each))),
      end: (id) => change(without(begun, id)),
    };
  }, [begun, today]);
}

const without = (begun: readonly BegunOrder[], id: string) => begun.filter((each) => each.id !== id);
