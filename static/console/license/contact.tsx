import type { LicenseEntry } from '../../../src/contract/licenses';
import { useWords } from '../wording/use-words';

export function Contact({ entry: { contact } }: { entry: LicenseEntry }) {
  const { say } = useWords();
  return (
    <section className="card">
      <h2>{say('license.contact')}</h2>
      <p className={contact === '' ? 'subtle' : 'license-contact'}>
        {contact === '' ? say('license.contactNone') : contact}
      </p>
    </section>
  );
}
