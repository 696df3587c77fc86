import type { LicenseEntry } from '../../../src/contract/licenses';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './license.module.css';

export function Contact({ entry: { contact } }: { entry: LicenseEntry }) {
  const { say } = useWords();
  return (
    <section className={layout.card}>
      <h2>{say('license.contact')}</h2>
      <p className={contact === '' ? layout.subtle : styles.contact}>
        {contact === '' ? say('license.contactNone') : contact}
      </p>
    </section>
  );
}
