import Button from '@atlaskit/button/new';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useWords } from '../wording/use-words';
import { inFileName } from './file-of';
import { useExport } from './use-export';

/** The end of one license for one's own calendar. */
export function CalendarButton({ entry }: { entry: LicenseEntry }) {
  const { say } = useWords();
  const { isWriting, write } = useExport();
  return (
    <Button
      appearance="subtle"
      isLoading={isWriting}
      onClick={() => void write((files) => files.calendar([entry], inFileName(entry.id)))}
    >
      {say('exporting.calendar')}
    </Button>
  );
}
