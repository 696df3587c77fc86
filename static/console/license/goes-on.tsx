import CheckIcon from '@atlaskit/icon/core/check-circle';
import CrossIcon from '@atlaskit/icon/core/cross-circle';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import { type Answer, type ClauseId, isPeriodic, type Verdict } from '../../../src/policy';
import { reasonText } from '../../../src/words/reason-text';
import { usePolicy } from '../data/use-policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { VendorLink } from '../parts/vendor-link';
import { WhyOfEach } from '../parts/why';
import whyStyles from '../parts/why.module.css';
import { useWords } from '../wording/use-words';
import actionsStyles from './actions.module.css';
import licenseStyles from './license.module.css';

/** What says that a license goes on working. */
const KEEPS: readonly ClauseId[] = ['M9'];

/** Using, support, updates: what goes on and what has stopped. */
export function GoesOn({ verdict }: { verdict: Verdict }) {
  const policy = usePolicy();
  const speech = useWords();
  const { say } = speech;
  return (
    <section className={layout.card}>
      <div className={whyStyles.titled}>
        <h2>{say('license.goesOn')}</h2>
        <WhyOfEach
          of={say('license.goesOn')}
          answers={[
            ...(isPeriodic(verdict.maintenance) ? [{ what: say('license.keeps'), clauses: KEEPS }] : []),
            ...(['support', 'updates'] as const).map((what) => ({
              what: say(`license.${what}`),
              clauses: verdict[what].clauses,
            })),
          ]}
        />
      </div>
      <ul className={classes(layout.list, actionsStyles.goesOn)}>
        {isPeriodic(verdict.maintenance) && (
          <Line answer={true} what={say('license.keeps')} text={say('license.keepsText')} links={[]} />
        )}
        {(['support', 'updates'] as const).map((what) => {
          const { available, reason, links } = verdict[what];
          return (
            <Line
              key={what}
              answer={available}
              what={say(`license.${what}`)}
              text={reasonText(speech, policy, reason, verdict)}
              links={links}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface LineProps {
  answer: Answer;
  what: string;
  text: string;
  links: readonly string[];
}

function Line({ answer, what, text, links }: LineProps) {
  const { say } = useWords();
  return (
    <li>
      <AnswerIcon answer={answer} />
      <div>
        <p>
          <strong>{say('common.labelled', { label: what, text: say(`answer.${answerKey(answer)}`) })}</strong>
        </p>
        <p className={layout.subtle}>{text}</p>
        {links.length > 0 && (
          <p className={licenseStyles.linkRow}>
            {links.map((url) => (
              <VendorLink key={url} href={url} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

export const answerKey = (answer: Answer) => (answer === null ? 'unknown' : answer ? 'yes' : 'no');

/** Yes, no or not known as a sign; the word stands beside it. */
export function AnswerIcon({ answer }: { answer: Answer }) {
  const icon =
    answer === null ? (
      <QuestionIcon label="" color="var(--ds-icon-discovery)" />
    ) : answer ? (
      <CheckIcon label="" color="var(--ds-icon-success)" />
    ) : (
      <CrossIcon label="" color="var(--ds-icon-subtle)" />
    );
  return <span className={licenseStyles.answerIcon}>{icon}</span>;
}
