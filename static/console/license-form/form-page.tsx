import { useEntry } from '../data/use-entry';
import { UnreadLicense } from '../license/unread-license';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { formOf, EMPTY_FORM } from './draft';
import { LicenseForm } from './license-form';
import { takePrefill } from './prefill';
import { useState } from 'react';

/** Adds a license, or edits the one with this id. */
export function FormPage({ id }: { id: string | null }) {
  return id === null ? <AddPage /> : <EditPage id={id} />;
}

function AddPage() {
  const [initial] = useState(() => {
    const draft = takePrefill();
    return draft ? formOf(draft) : EMPTY_FORM;
  });
  return <LicenseForm initial={initial} entry={null} />;
}

function EditPage({ id }: { id: string }) {
  const { say } = useWords();
  const { row, ...reading } = useEntry(id);
  if (row) return <LicenseForm initial={formOf(row.entry)} entry={row.entry} />;
  return <UnreadLicense of={reading} back={{ to: LIST, label: say('common.back') }} />;
}
