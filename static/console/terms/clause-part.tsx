import { useEffect, useRef } from 'react';
import { type Citing, type ClauseId, examples } from '../../../src/policy';
import { exampleText } from '../../../src/words/example-text';
import { usePolicy } from '../data/use-policy';
import { classes } from '../parts/classes';
import { VendorLink } from '../parts/vendor-link';
import { useWords } from '../wording/use-words';
import styles from './terms.module.css';

interface ClausePartProps {
  id: ClauseId;
  links: readonly string[];
  citing: readonly Citing[];
  /** The page was opened for this clause: it comes into view and takes the focus. */
  isFirst: boolean;
}

/** One clause: what it says, where the vendor says it, which answers stand on it, and an example. */
export function ClausePart({ id, links, citing, isFirst }: ClausePartProps) {
  const policy = usePolicy();
  const speech = useWords();
  const { say, list } = speech;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    // The page takes the focus to its title when it opens: this comes after it.
    queueMicrotask(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    });
  }, [isFirst]);
  const { question, answer } = exampleText(speech, policy, examples[id]);
  return (
    <li className={classes(styles.clause, isFirst && styles.first)}>
      <h4 ref={heading} tabIndex={-1}>
        {id}
      </h4>
      <div>
        <p>{say(`clause.${id}`)}</p>
        <p className={styles.small}>
          {say('terms.citedBy', { answers: list(citing.map((each) => say(`citing.${each}`))) })}
        </p>
        <p className={styles.small}>
          {say('common.labelled', { label: say('terms.example'), text: '' })}
          <em>{question}</em> {answer}
        </p>
        {links.length > 0 && (
          <p className={styles.links}>
            {links.map((link) => (
              <VendorLink key={link} href={link}>
                {link.replace(/^https?:\/\//, '')}
              </VendorLink>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
