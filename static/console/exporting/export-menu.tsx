import { useState } from 'react';
import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { showFlag } from '@forge/bridge';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { copyText } from '../parts/copy';
import { useWords } from '../wording/use-words';
import { download } from './download';

/** The whole register as a file; while it is not read to the end, there is nothing whole to write. */
export function ExportMenu() {
  const { say } = useWords();
  const { today } = useViewer();
  const { register } = useRegister();
  const [isWriting, setIsWriting] = useState(false);
  const isReady = register.complete && register.progress === 'whole';
  const count = register.entries.length;

  const write = async (format: 'csv' | 'jsonl') => {
    setIsWriting(true);
    const { writers } = await import('./writers');
    const { text, type } = writers[format](register.entries, today);
    setIsWriting(false);
    const file = `mockups-licenses-${today}.${format}`;
    download(text, file, type);
    const flag = showFlag({
      id: `export-${format}`,
      type: 'success',
      title: say('list.exported', { count, file }),
      description: say('list.exportedText'),
      actions: [
        {
          text: say('list.exportCopy'),
          onClick: () => {
            void copyText(Promise.resolve(text));
            void flag.close();
          },
        },
      ],
    });
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} iconAfter={ChevronDownIcon} isLoading={isWriting}>
          {say('list.export')}
        </Button>
      )}
    >
      <DropdownItemGroup title={say('list.exportNote')}>
        <DropdownItem isDisabled={!isReady || count === 0} onClick={() => void write('csv')}>
          {say('list.exportCsv')}
        </DropdownItem>
        <DropdownItem isDisabled={!isReady || count === 0} onClick={() => void write('jsonl')}>
          {say('list.exportJson')}
        </DropdownItem>
        {!isReady && <DropdownItem isDisabled>{say('list.exportWait')}</DropdownItem>}
        {isReady && count === 0 && <DropdownItem isDisabled>{say('list.nothingThere')}</DropdownItem>}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
