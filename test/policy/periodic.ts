import { type HistoryEvent, isPeriodic, mockupsPolicy, type PeriodicMaintenance } from '../../src/policy';
import { serverLicense } from '../builders';

/** The maintenance of a server license with this history, as it is known on a day. */
export function maintenance(history: HistoryEvent[], asOf: string): PeriodicMaintenance {
  const { maintenance: found } = mockupsPolicy.evaluate(serverLicense({ history }), asOf);
  if (!isPeriodic(found)) throw new Error('a server license has maintenance in periods');
  return found;
}
