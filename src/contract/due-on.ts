import { isPeriodic, mockupsPolicy, type Day, type License } from '../policy';

/** The day on which all maintenance that the history adds up to expires; null where the license has no such day. */
export function dueOn(license: License): Day | null {
  const last = (license.history ?? []).reduce<Day | null>(
    (latest, { on }) => (latest === null || on > latest ? on : latest),
    null,
  );
  if (last === null) return null;
  const { maintenance } = mockupsPolicy.evaluate(license, last);
  return isPeriodic(maintenance) ? maintenance.expiresOn : null;
}
