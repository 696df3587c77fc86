import { useMemo } from 'react';
import { citingIn, type ClauseId, examples, type TermsDocument } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { useWords } from '../wording/use-words';
import { ClausePart } from './clause-part';
import styles from './terms.module.css';

const GROUPS = ['M', 'U', 'D'] as const;

/** The vendor's terms, clause by clause: where "why?" leads. `from` is the clause to begin at. */
export function TermsPage({ from }: { from: string | null }) {
  const policy = usePolicy();
  const { say } = useWords();
  return (
    <Page title={say('terms.title')} about={<p>{say('terms.about')}</p>}>
      {policy.documents.map((document) => (
        <DocumentPart key={document.id} document={document} from={from} />
      ))}
    </Page>
  );
}

function DocumentPart({ document, from }: { document: TermsDocument<ClauseId>; from: string | null }) {
  const policy = usePolicy();
  const { say, day } = useWords();
  const citing = useMemo(() => citingIn(examples), []);
  const { until } = policy.inForceOn(document.inForceFrom);
  const ids = Object.keys(document.facts) as ClauseId[];
  const date = day(document.documentsOf);
  return (
    <section className={styles.document}>
      <h2>
        {until === null
          ? say('terms.inForce', { date })
          : say('terms.inForceUntil', { date, until: day(until) })}
      </h2>
      {GROUPS.filter((group) => ids.some((id) => id.startsWith(group))).map((group) => (
        <section key={group}>
          <h3>{say(`terms.${group}`)}</h3>
          <ul className={classes(layout.list, styles.clauses)}>
            {ids
              .filter((id) => id.startsWith(group))
              .map((id) => (
                <ClausePart
                  key={id}
                  id={id}
                  links={document.facts[id]?.links ?? []}
                  citing={citing.get(id) ?? []}
                  isFirst={id === from}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
