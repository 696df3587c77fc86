import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useEffect, useRef } from 'react';
import { DELETE_UNDONE_MS } from '../../../src/contract/limits';
import { forgetLate, replaceDeleted } from '../data/change-deleted';
import { type Deleted, useDeleted } from '../data/deleted';
import { recallDeleted } from '../data/remembered-deleted';
import { usePutBack } from '../data/use-put-back';
import { useReadOnly } from '../data/use-read-only';
import { classes } from '../parts/classes';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './deleted-note.module.css';

/** What was deleted here, and the way to have it back, for as long as that is possible. */
export function DeletedNote() {
  const { say } = useWords();
  const all = useDeleted();
  const oldest = all.at(-1)?.at ?? null;
  useEffect(() => void recallDeleted(Date.now()), []);
  useEffect(() => {
    if (oldest === null) return;
    const forget = () => forgetLate(Date.now());
    const timer = window.setTimeout(forget, oldest + DELETE_UNDONE_MS - Date.now());
    return () => window.clearTimeout(timer);
  }, [oldest]);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="deleted-note" className={layout.card}>
      <h2 id="deleted-note">{say('deletion.title')}</h2>
      <ul className={classes(layout.list, layout.stack)}>
        {all.map((deleted) => (
          <Line key={`${deleted.at}`} deleted={deleted} />
        ))}
      </ul>
    </section>
  );
}

function Line({ deleted }: { deleted: Deleted }) {
  const speech = useWords();
  const { say, instant } = speech;
  const isReadOnly = useReadOnly() !== null;
  const { putBack, isPutting, failure } = usePutBack(deleted);
  const line = useRef<HTMLLIElement>(null);
  const { at, licenses, isNews } = deleted;
  useEffect(() => {
    if (!isNews) return;
    line.current?.focus({ preventScroll: true });
    line.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    replaceDeleted(deleted, { ...deleted, isNews: false });
  }, [deleted, isNews]);
  const texts = textsOf(deleted, speech);
  const canUndo = licenses.length > 0 && !isReadOnly;
  return (
    <li ref={line} tabIndex={-1} className={styles.line}>
      <div className={styles.said}>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {canUndo && (
          <p className={layout.subtle}>{say('deletion.until', { when: instant(at + DELETE_UNDONE_MS) })}</p>
        )}
        {failure && <FailureMessage title={say('deletion.failed')} failure={failure} />}
      </div>
      <div className={layout.row}>
        {canUndo && (
          <Button
            isLoading={isPutting}
            aria-label={say('deletion.undoOf', { what: texts[0] ?? '' })}
            onClick={putBack}
          >
            {say('deletion.undo')}
          </Button>
        )}
        <IconButton
          icon={CrossIcon}
          label={say('common.close')}
          appearance="subtle"
          onClick={() => replaceDeleted(deleted, null)}
        />
      </div>
    </li>
  );
}

/** What was deleted still, what is back, and what stays deleted. */
function textsOf({ licenses, back, late, taken }: Deleted, { say }: ConsoleSpeech): string[] {
  const [first] = licenses;
  const [only] = back;
  return [
    ...(first === undefined
      ? []
      : [
          licenses.length === 1
            ? say('license.deleted', { name: first.name })
            : say('list.deleteSeveralDone', { count: licenses.length }),
        ]),
    ...(only === undefined
      ? []
      : [
          back.length === 1
            ? say('deletion.back', { name: only })
            : say('deletion.backSeveral', { count: back.length }),
        ]),
    ...(late > 0 ? [say('deletion.late', { count: late })] : []),
    ...(taken > 0 ? [say('deletion.taken', { count: taken })] : []),
  ];
}
