import type { Undelivered } from '../../../src/contract/reminders';
import { useRegister } from '../data/use-register';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';

interface SubjectNameProps {
  of: Pick<Undelivered, 'kind' | 'licenseId'>;
  /** What the license was called then, for one that is gone by now. */
  known: string;
}

/** The license that something is about, as a link while it is registered; or this app itself. */
export function SubjectName({ of: { kind, licenseId }, known }: SubjectNameProps) {
  const { say } = useWords();
  const { entries, isWhole } = useRegister();
  if (kind !== 'maintenance') return <strong>{say('requests.thisSite')}</strong>;
  const entry = entries.find(({ id }) => id === licenseId);
  if (entry) return <RouteLink to={{ page: 'license', id: entry.id, sample: false }}>{entry.name}</RouteLink>;
  if (known !== '') return <strong>{known}</strong>;
  // While the register is being read nobody knows yet whether the license is gone.
  return <strong>{isWhole ? say('requests.gone') : '…'}</strong>;
}
