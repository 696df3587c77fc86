import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useSave } from '../data/use-save';
import { useViewer } from '../data/viewer';
import { ConflictDialog } from '../license/conflict-dialog';
import { FailureMessage } from '../parts/failure-message';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useRouting } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { readForm, type FormState } from './draft';
import { HistoryEditor } from './history-editor';
import { LeaveDialog } from './leave-dialog';
import { LicenseFields } from './license-fields';
import { FormPreview } from './form-preview';
import './form.css';

/** The form for a license, new or known; what it comes to is shown while it is filled in. */
export function LicenseForm({ initial, entry }: { initial: FormState; entry: LicenseEntry | null }) {
  const { say } = useWords();
  const { today } = useViewer();
  const { go } = useRouting();
  const saving = useSave();
  // What the form began from: a save that comes after somebody else's has to meet a conflict.
  const [base] = useState(entry);
  const [form, setForm] = useState(initial);
  const [key, setKey] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { draft, faults } = useMemo(() => readForm(form, today), [form, today]);
  // What is only missing is told once somebody tried to save; what is wrong, at once.
  const shown = faults.filter((fault) => isTried || !fault.isMissing);
  const [first] = useState(form);
  const isChanged = form !== first || key !== '';
  useWarnOnUnload(isChanged);

  const leave = () => go(base ? { page: 'license', id: base.id, sample: false } : LIST);
  const done = (stored: LicenseEntry, title: string) => {
    showFlag({ id: `saved-${stored.revision}`, type: 'success', title, isAutoDismiss: true });
    go({ page: 'license', id: stored.id, sample: false }, 'replace');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!draft) {
      // The fault is on screen after the next paint.
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const { name } = draft;
    if (base) {
      const stored = await saving.save(base, draft);
      if (stored) done(stored, say('form.saved', { name }));
    } else {
      const stored = await saving.add(draft, key.trim() === '' ? null : key.trim());
      if (stored) done(stored, say('form.added', { name }));
    }
  };
  return (
    <Page title={base ? say('form.editTitle', { name: base.name }) : say('form.addTitle')}>
      <form ref={element} className="form" noValidate onSubmit={(event) => void submit(event)}>
        <div className="stack">
          <section className="card">
            <LicenseFields
              form={form}
              onForm={setForm}
              faults={shown}
              keyText={base ? null : key}
              onKey={setKey}
            />
          </section>
          <section className="card">
            <HistoryEditor form={form} onForm={setForm} faults={shown} />
          </section>
        </div>
        <FormPreview form={form} draft={draft} faults={faults} base={base} />
        <div className="form-foot">
          {saving.failure && <FailureMessage title={say('form.notSaved')} failure={saving.failure} />}
          {isTried && faults.length > 0 && (
            <p className="field-fault" role="alert">
              {say('form.fixFirst', { count: faults.length })}
            </p>
          )}
          <div className="row">
            <Button type="submit" appearance="primary" isLoading={saving.isSaving}>
              {say(base ? 'form.save' : 'form.saveAdd')}
            </Button>
            <Button appearance="subtle" onClick={() => (isChanged ? setIsLeaving(true) : leave())}>
              {say('common.cancel')}
            </Button>
          </div>
        </div>
      </form>
      {isLeaving && <LeaveDialog onLeave={leave} onStay={() => setIsLeaving(false)} />}
      {saving.conflict && base && (
        <ConflictDialog
          conflict={saving.conflict}
          saving={saving}
          name={base.name}
          onDone={(stored) => go({ page: 'license', id: stored.id, sample: false }, 'replace')}
        />
      )}
    </Page>
  );
}

/** The browser asks before a reload loses what was typed. */
function useWarnOnUnload(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
