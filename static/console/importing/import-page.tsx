import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { ImportDone } from './import-done';
import { ImportSource } from './import-source';
import { ImportTable } from './import-table';
import { LongImport } from './long-import';
import { NotHanded } from './not-handed';
import { Progress } from './progress-line';
import { SeenStep } from './seen-step';
import { Understood } from './understood';
import { useImport } from './use-import';

/** Brings licenses in: choose, look at what would happen, then store. `text` is what another page hands over. */
export function ImportPage({ text }: { text: string | null }) {
  const { say } = useWords();
  const { state, open, change, look, compare, correct, take, store, hand, stop, restart } = useImport();
  const handed = useRef(text);
  useEffect(() => {
    if (handed.current !== null) open({ content: handed.current, name: null });
    handed.current = null;
  });
  return (
    <Page title={say('importing.title')} back={{ to: LIST, label: say('common.back') }}>
      <div className={layout.stack}>
        {state.step === 'choose' && (
          <>
            <LongImport />
            <ImportSource refusal={state.refusal} onChoose={open} />
          </>
        )}
        {state.step === 'opening' && (
          <Progress text={say('importing.opening')} waits={null} onStop={restart} />
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
            onCorrect={(cell) => correct(state, cell)}
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
        {state.step === 'handing' && (
          <Progress
            text={say('longImport.handing', { done: state.done, all: state.all })}
            waits={state.waits}
            onStop={stop}
          />
        )}
        {state.step === 'not-handed' && (
          <NotHanded end={state.end} onGoOn={() => hand(state, state.job)} onOther={restart} />
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
          <ImportDone
            rows={state.rows}
            reading={state.file.reading}
            onStore={() => store(state)}
            onOther={restart}
          />
        )}
      </div>
    </Page>
  );
}
