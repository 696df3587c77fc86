import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { useEffect, useRef } from 'react';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { ImportSource } from './import-source';
import { ImportTable } from './import-table';
import { waitingIn } from './progress';
import { Seen } from './seen';
import { SeenStep } from './seen-step';
import { Understood } from './understood';
import { useImport } from './use-import';

/** Brings licenses in: choose, look at what would happen, then store. `text` is what another page hands over. */
export function ImportPage({ text }: { text: string | null }) {
  const { say } = useWords();
  const { go } = useGoing();
  const { state, open, change, look, compare, take, store, stop, restart } = useImport();
  const handed = useRef(text);
  useEffect(() => {
    if (handed.current !== null) open({ content: handed.current, name: null });
    handed.current = null;
  });
  return (
    <Page title={say('importing.title')} back={{ to: LIST, label: say('common.back') }}>
      <div className={layout.stack}>
        {state.step === 'choose' && <ImportSource refusal={state.refusal} onChoose={open} />}
        {state.step === 'opening' && (
          <p role="status" className={layout.row}>
            <Spinner size="small" /> {say('importing.opening')}
          </p>
        )}
        {state.step === 'understood' && (
          <Understood
            file={state.file}
            isReading={state.isReading}
            refusal={state.refusal}
            onChange={(said) => change(state.file, said)}
            onCompare={() => compare(state.file)}
            onOther={restart}
          />
        )}
        {state.step === 'comparing' && (
          <Progress
            text={say('importing.reading', { done: state.done, all: state.all })}
            waits={state.waits}
            onStop={stop}
          />
        )}
        {state.step === 'compare-failed' && (
          <FailureMessage
            title={say('importing.previewFailed')}
            failure={state.failure}
            onRetry={() => compare(state.file)}
          />
        )}
        {state.step === 'seen' && (
          <SeenStep
            file={state.file}
            rows={state.rows}
            isForgotten={state.isForgotten}
            onTake={take}
            onStore={() => store(state)}
            onColumns={() => look(state.file)}
            onOther={restart}
          />
        )}
        {state.step === 'storing' && (
          <Progress
            text={say('importing.applying', { done: state.done, all: state.all })}
            waits={state.waits}
            onStop={stop}
          />
        )}
        {state.step === 'interrupted' && (
          <>
            {state.failure ? (
              <FailureMessage
                title={say('importing.interrupted')}
                failure={state.failure}
                onRetry={() => store(state)}
              >
                <p>{say('importing.interruptedText', { done: state.done, all: state.all })}</p>
              </FailureMessage>
            ) : (
              <div className={layout.row}>
                <p role="status">{say('importing.stopped', { done: state.done, all: state.all })}</p>
                <Button appearance="primary" onClick={() => store(state)}>
                  {say('importing.goOn')}
                </Button>
              </div>
            )}
            <ImportTable rows={state.rows} reading={state.file.reading} />
          </>
        )}
        {state.step === 'done' && (
          <>
            <Seen rows={state.rows} title={say('importing.done')} tense="done" />
            <div className={layout.row}>
              {waitingIn(state.rows).length > 0 && (
                <Button appearance="primary" onClick={() => store(state)}>
                  {say('importing.tryFailed', { count: waitingIn(state.rows).length })}
                </Button>
              )}
              <Button
                appearance={waitingIn(state.rows).length > 0 ? 'default' : 'primary'}
                onClick={() => go(LIST)}
              >
                {say('importing.toList')}
              </Button>
              <Button onClick={restart}>{say('importing.again')}</Button>
            </div>
            <ImportTable rows={state.rows} reading={state.file.reading} />
          </>
        )}
      </div>
    </Page>
  );
}

interface ProgressProps {
  text: string;
  /** The seconds until it goes on; null while it does. */
  waits: number | null;
  onStop: () => void;
}

function Progress({ text, waits, onStop }: ProgressProps) {
  const { say } = useWords();
  return (
    <div className={layout.row}>
      <div role="status">
        <p className={layout.row}>
          <Spinner size="small" /> {text}
        </p>
        {waits !== null && <p>{say('importing.waiting', { seconds: waits })}</p>}
      </div>
      <Button onClick={onStop}>{say('importing.stop')}</Button>
    </div>
  );
}
