import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import type { LoggedChange } from '../../../src/contract/changes';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { changesCsv } from '../../../src/exchange/exporting/changes-csv';
import { reads } from '../data/reads';
import { download } from '../exporting/download';
import { inFileName } from '../exporting/file-of';
import { useWords } from '../wording/use-words';
import { changeTexts, type LoggedNames } from './change-text';

interface ExportChangesProps {
  entry: LicenseEntry;
  names: LoggedNames;
  changes: readonly LoggedChange[];
}

/** The changes of a license as a file, in the words and with the names that are shown. */
export function ExportChanges({ entry, names, changes }: ExportChangesProps) {
  const speech = useWords();
  const { say } = speech;
  const client = useQueryClient();
  const nameOf = (by: string | null) =>
    by === null
      ? say('changes.someone')
      : (client.getQueryData<string>(reads.accountName(by).queryKey) ?? say('requests.someone'));
  const write = () => {
    const rows = changes.map((change) => ({
      at: change.at,
      who: nameOf(change.by),
      what: changeTexts(speech, change, names).join('\n'),
    }));
    const headings = { at: say('changes.when'), who: say('changes.who'), what: say('changes.what') };
    const name = `${say('changes.fileName')}-${inFileName(entry.id)}.csv`;
    download(`\uFEFF${changesCsv(headings, rows)}`, name, 'text/csv');
  };
  return (
    <Button spacing="compact" appearance="subtle" onClick={write}>
      {say('changes.export')}
    </Button>
  );
}
