import Button from '@atlaskit/button/new';
import { useReadOnly } from '../data/use-read-only';
import { ExportMenu } from '../exporting/export-menu';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';

/** What can be done with the register as a whole. */
export function ListActions({ isEmpty }: { isEmpty: boolean }) {
  const { say } = useWords();
  const { go } = useGoing();
  const isReadOnly = useReadOnly() !== null;
  return (
    <>
      {!isReadOnly && <Button onClick={() => go({ page: 'import' })}>{say('list.import')}</Button>}
      <ExportMenu />
      {!isReadOnly && (
        <Button appearance={isEmpty ? 'default' : 'primary'} onClick={() => go({ page: 'add' })}>
          {say('list.add')}
        </Button>
      )}
    </>
  );
}
