import SectionMessage from '@atlaskit/section-message';
import { useWords } from '../wording/use-words';

/** Marks everything below as made up. */
export function ExampleNote() {
  const { say } = useWords();
  return (
    <SectionMessage appearance="discovery" title={say('list.exampleTitle')}>
      <p>{say('list.exampleText')}</p>
    </SectionMessage>
  );
}
