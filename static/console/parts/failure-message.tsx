import ErrorIcon from '@atlaskit/icon/core/status-error';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { ReactNode } from 'react';
import type { AskFailure } from '../data/ask';
import { failureText, readFailureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import { RouteLink } from './route-link';

interface FailureMessageProps {
  title: string;
  failure: AskFailure;
  /** Whether it was to be read; otherwise it was to be stored. */
  isRead?: boolean;
  /** What is shown in spite of it, and how old it is. */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
}

/** Says that something could not be read or stored, why, and what to do. */
export function FailureMessage({ title, failure, isRead = false, children, onRetry }: FailureMessageProps) {
  const { say } = useWords();
  return (
    <div role="alert">
      <SectionMessage
        appearance="error"
        // Handed in, the icon has no name. Its own one would be English, and the title says what this is.
        icon={ErrorIcon}
        title={title}
        {...(onRetry && {
          actions: [
            <SectionMessageAction key="again" onClick={onRetry}>
              {say('common.tryAgain')}
            </SectionMessageAction>,
          ],
        })}
      >
        <p>{isRead ? readFailureText(say, failure) : failureText(say, failure)}</p>
        {children}
        <p>
          <RouteLink to={{ page: 'help', part: 'troubleshooting' }}>{say('help.troubles')}</RouteLink>
        </p>
      </SectionMessage>
    </div>
  );
}
