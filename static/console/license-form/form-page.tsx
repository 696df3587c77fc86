import type { LicenseDraft } from '../../../src/contract/licenses';
import { useEntry } from '../data/use-entry';
import { UnreadLicense } from '../license/unread-license';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { LicenseForm } from './license-form';

/** Edits the license with this id. */
export function EditPage({ id }: { id: string }) {
  const { say } = useWords();
  const { row, ...reading } = useEntry(id);
  if (row) return <LicenseForm from={row.entry} entry={row.entry} />;
  return <UnreadLicense of={reading} back={{ to: LIST, label: say('common.back') }} />;
}

/** Adds a license; what another page hands over stands in the form already, and nowhere else. */
export function AddPage({ from }: { from: LicenseDraft | null }) {
  return <LicenseForm from={from} entry={null} />;
}
