import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { Menu } from '../parts/menu';
import type { MenuChoice } from '../parts/menu-props';
import { useWords } from '../wording/use-words';
import { HORIZONS } from './file-of';
import type { Files, MadeFile } from './make-files';
import { useExport } from './use-export';

/** The whole register as a file, or `these` of it; while it is not read to the end, there is nothing whole to write. */
export function ExportMenu({ these }: { these?: readonly LicenseEntry[] }) {
  const { say } = useWords();
  const { today } = useViewer();
  const { entries: all, isWhole, isReading, failure } = useRegister();
  const entries = these ?? all;
  const { isWriting, write } = useExport();
  const isReady = isWhole && !isReading && failure === null;
  const isDisabled = !isReady || entries.length === 0;
  type Named = 'list.exportCsv' | 'list.exportJson' | 'exporting.calendar' | 'exporting.logs';
  const file = (name: Named, make: (files: Files) => Promise<MadeFile>): MenuChoice => ({
    id: name,
    label: say(name),
    isDisabled,
    onClick: () => void write(make),
  });
  const note = (text: 'list.exportWait' | 'list.nothingThere'): MenuChoice => ({
    id: text,
    label: say(text),
    isDisabled: true,
    onClick: () => undefined,
  });
  return (
    <Menu
      placement="bottom-end"
      trigger={(props) => (
        <Button
          {...props}
          spacing={these ? 'compact' : 'default'}
          iconAfter={ChevronDownIcon}
          isLoading={isWriting}
        >
          {say(these ? 'list.exportThese' : 'list.export')}
        </Button>
      )}
      groups={[
        {
          id: 'whole',
          title: say('list.exportNote'),
          choices: [
            file('list.exportCsv', (files) => files.register('csv', entries)),
            file('list.exportJson', (files) => files.register('jsonl', entries)),
            file('exporting.calendar', (files) => files.calendar(entries, today)),
            file('exporting.logs', (files) => files.logs(entries)),
            ...(isReady ? [] : [note('list.exportWait')]),
            ...(isReady && entries.length === 0 ? [note('list.nothingThere')] : []),
          ],
        },
        {
          id: 'expiring',
          title: say('exporting.expiring'),
          choices: HORIZONS.map((months) => ({
            id: `in-${months}`,
            label: say('exporting.expiringIn', { months }),
            isDisabled,
            onClick: () => void write((files) => files.expiring(months, entries)),
          })),
        },
      ]}
    />
  );
}
