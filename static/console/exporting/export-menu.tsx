import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import { HORIZONS } from './file-of';
import { useExport } from './use-export';

/** The whole register as a file, or `these` of it; while it is not read to the end, there is nothing whole to write. */
export function ExportMenu({ these }: { these?: readonly LicenseEntry[] }) {
  const { say } = useWords();
  const { today } = useViewer();
  const { entries: all, isWhole, isReading, failure } = useRegister();
  const entries = these ?? all;
  const { isWriting, writeRegister, writeExpiring, writeCalendar } = useExport();
  const isReady = isWhole && !isReading && failure === null;
  const isDisabled = !isReady || entries.length === 0;
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          spacing={these ? 'compact' : 'default'}
          iconAfter={ChevronDownIcon}
          isLoading={isWriting}
        >
          {say(these ? 'list.exportThese' : 'list.export')}
        </Button>
      )}
    >
      <DropdownItemGroup title={say('list.exportNote')}>
        <DropdownItem isDisabled={isDisabled} onClick={() => void writeRegister('csv', entries)}>
          {say('list.exportCsv')}
        </DropdownItem>
        <DropdownItem isDisabled={isDisabled} onClick={() => void writeRegister('jsonl', entries)}>
          {say('list.exportJson')}
        </DropdownItem>
        <DropdownItem isDisabled={isDisabled} onClick={() => void writeCalendar(entries, today)}>
          {say('exporting.calendar')}
        </DropdownItem>
        {!isReady && <DropdownItem isDisabled>{say('list.exportWait')}</DropdownItem>}
        {isReady && entries.length === 0 && (
          <DropdownItem isDisabled>{say('list.nothingThere')}</DropdownItem>
        )}
      </DropdownItemGroup>
      <DropdownItemGroup title={say('exporting.expiring')}>
        {HORIZONS.map((months) => (
          <DropdownItem
            key={months}
            isDisabled={isDisabled}
            onClick={() => void writeExpiring(months, entries)}
          >
            {say('exporting.expiringIn', { months })}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
