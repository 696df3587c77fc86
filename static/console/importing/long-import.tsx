import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { useEffect } from 'react';
import type { ImportJob } from '../../../src/contract/import-job';
import { useImportJob } from '../data/use-import-job';
import { useWrite } from '../data/use-write';
import { announce } from '../parts/announce';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { ImportTable } from './import-table';
import styles from './importing.module.css';
import type { SeenRow } from './progress';

/** A long import of the site, whoever began it: how far it is, and what can be done about it. Nothing where there is none. */
export function LongImport() {
  const { say } = useWords();
  const { job } = useImportJob();
  const state = job?.state;
  const title = say(state === 'done' ? 'importing.done' : 'longImport.title');
  useEffect(() => {
    if (state === 'done') announce(title);
  }, [state, title]);
  if (!job) return null;
  return (
    <section className={styles.seen}>
      <h2>{title}</h2>
      <div className={layout.stack}>
        <State job={job} />
        <Actions job={job} />
        {job.leftRows.length > 0 && (
          <div>
            <h3>{say('longImport.first', { count: job.leftRows.length })}</h3>
            <ImportTable rows={job.leftRows.map(asSeen)} reading={{ counts: 'lines', heading: null }} />
          </div>
        )}
      </div>
    </section>
  );
}

function State({ job }: { job: ImportJob }) {
  const { say, instantDay } = useWords();
  const { state, rows: all, stored, left, failure } = job;
  const done = stored + left;
  switch (state) {
    case 'receiving':
      return (
        <>
          <Bar done={job.received} all={all} />
          <p>{say('longImport.receiving', { done: job.received, all })}</p>
        </>
      );
    case 'running':
      return (
        <>
          <Bar done={done} all={all} />
          <p className={layout.row}>
            {!job.isStalled && <Spinner size="small" />} {say('importing.applying', { done, all })}
          </p>
          <p>{say(job.isStalled ? 'longImport.stalled' : 'longImport.goesOn')}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <Bar done={done} all={all} />
          <p role="status">{say('importing.stopped', { done, all })}</p>
          {failure && <FailureMessage title={say('longImport.stopFailed')} failure={failure} />}
          <p className={layout.subtle}>{say('longImport.kept', { day: instantDay(job.keptUntil) })}</p>
        </>
      );
    case 'done':
      return (
        <ul className={layout.list}>
          <li>{say('longImport.stored', { count: stored })}</li>
          {left > 0 && <li className={styles.bad}>{say('longImport.left', { count: left })}</li>}
          {all > done && <li className={styles.bad}>{say('longImport.gone', { count: all - done })}</li>}
        </ul>
      );
  }
}

const Bar = ({ done, all }: { done: number; all: number }) => {
  const { say } = useWords();
  return <progress className={styles.bar} aria-label={say('longImport.title')} value={done} max={all} />;
};

function Actions({ job: { id, state, isStalled } }: { job: ImportJob }) {
  const { say } = useWords();
  const { go } = useGoing();
  const run = useWrite('runImportJob');
  const stop = useWrite('stopImportJob');
  const drop = useWrite('dropImportJob');
  const failure = run.failure ?? stop.failure ?? drop.failure;
  const isBusy = run.isWriting || stop.isWriting || drop.isWriting;
  const dropAll = async () => {
    // One call deletes some of what waits, and answers with what is left.
    for (let answer = await drop.write({ job: id }); answer.ok && answer.value?.id === id;)
      answer = await drop.write({ job: id });
  };
  return (
    <>
      {failure && <FailureMessage title={say('longImport.failed')} failure={failure} />}
      <div className={layout.row}>
        {state === 'running' && !isStalled && (
          <Button isDisabled={isBusy} onClick={() => void stop.write({ job: id })}>
            {say('importing.stop')}
          </Button>
        )}
        {(state === 'stopped' || isStalled) && (
          <Button appearance="primary" isDisabled={isBusy} onClick={() => void run.write({ job: id })}>
            {say('importing.goOn')}
          </Button>
        )}
        {state === 'done' && (
          <Button appearance="primary" onClick={() => go(LIST)}>
            {say('importing.toList')}
          </Button>
        )}
        {state !== 'running' && (
          <Button isDisabled={isBusy} onClick={() => void dropAll()}>
            {say(state === 'done' ? 'longImport.dismiss' : 'longImport.drop')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A row that was not stored, as rows of an import are shown. */
const asSeen = ({ line, result }: ImportJob['leftRows'][number]): SeenRow => ({
  line,
  row: undefined,
  key: null,
  label: result.id,
  notes: [],
  result,
  isStored: true,
});
