import DiscoveryIcon from '@atlaskit/icon/core/status-discovery';
import SectionMessage from '@atlaskit/section-message';
import { useWords } from '../wording/use-words';

/** Marks everything below as made up. */
export function ExampleNote() {
  const { say } = useWords();
  return (
    // Handed in, the icon has no name. Its own one would be English, and the title says what this is.
    <SectionMessage appearance="discovery" icon={DiscoveryIcon} title={say('list.exampleTitle')}>
      <p>{say('list.exampleText')}</p>
    </SectionMessage>
  );
}
