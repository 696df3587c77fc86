import { type Action, ACTIONS, type Day, isPeriodic, type MaintenanceState, type Verdict } from '../policy';

/** What `evaluate --brief` says of a license. */
interface Brief {
  id: string;
  state: MaintenanceState;
  /** Null: there is none, or it is not known. */
  expiresOn: Day | null;
  daysLeft: number | null;
  /** The actions that may be taken. */
  eligible: Action[];
}

/** The parts of a verdict that most readers are after. */
export function briefOf(id: string, { maintenance, actions }: Verdict): Brief {
  const { expiresOn, daysLeft } = isPeriodic(maintenance) ? maintenance : { expiresOn: null, daysLeft: null };
  return {
    id,
    state: maintenance.state,
    expiresOn,
    daysLeft,
    eligible: ACTIONS.filter((action) => actions[action].eligible),
  };
}
