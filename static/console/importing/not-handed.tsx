import Button from '@atlaskit/button/new';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import type { HandingEnd } from './hand-over';
import { LongImport } from './long-import';

interface NotHandedProps {
  end: Extract<HandingEnd, { isWhole: false }>;
  onGoOn: () => void;
  onOther: () => void;
}

/** The rows of a long import were not all handed over: why, and how to go on. Of another import that is not done, that one is shown. */
export function NotHanded({ end: { done, all, failure }, onGoOn, onOther }: NotHandedProps) {
  const { say } = useWords();
  const isFailure = failure !== null && failure !== 'other';
  return (
    <>
      {isFailure && (
        <FailureMessage title={say('longImport.notHanded')} failure={failure} onRetry={onGoOn}>
          <p>{say('longImport.notHandedText', { done, all })}</p>
        </FailureMessage>
      )}
      {failure === 'other' && (
        <>
          <p role="alert">{say('longImport.other')}</p>
          <LongImport />
        </>
      )}
      {failure === null && <p role="status">{say('longImport.notHandedText', { done, all })}</p>}
      <div className={layout.row}>
        {!isFailure && (
          <Button appearance="primary" onClick={onGoOn}>
            {say('importing.goOn')}
          </Button>
        )}
        <Button onClick={onOther}>{say('importing.otherFile')}</Button>
      </div>
    </>
  );
}
