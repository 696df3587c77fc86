import Spinner from '@atlaskit/spinner';
import type { LicenseDraft } from '../../../src/contract/licenses';
import { useEntry } from '../data/use-entry';
import { FailureMessage } from '../parts/failure-message';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { LicenseForm } from './license-form';

/** Edits the license with this id. */
export function EditPage({ id }: { id: string }) {
  const { say } = useWords();
  const { row, failure, read } = useEntry(id);
  if (row) return <LicenseForm from={row.entry} entry={row.entry} />;
  return (
    <Page title={say('common.app')} back={{ to: LIST, label: say('common.back') }}>
      {failure ? (
        <FailureMessage
          title={say(failure.code === 'not-found' ? 'license.notFound' : 'license.readFailed')}
          failure={failure}
          onRetry={failure.code === 'not-found' ? undefined : read}
        />
      ) : (
        <div className="waiting">
          <Spinner label={say('common.loading')} />
        </div>
      )}
    </Page>
  );
}

/** Adds a license; what another page hands over stands in the form already, and nowhere else. */
export function AddPage({ from }: { from: LicenseDraft | null }) {
  return <LicenseForm from={from} entry={null} />;
}
