import { usePrompting } from '../data/use-prompting';
import { ReadFailure } from '../parts/read-failure';
import { PromptPlaces } from '../requests/prompt-places';
import { useWords } from '../wording/use-words';
import { SettingsFrame } from './settings-frame';

/** Where prompts are shown, to whom, and how much they say. */
export function PromptsPage() {
  const { say } = useWords();
  const { switches, ...reading } = usePrompting();
  return (
    <SettingsFrame part="prompts" about={say('requests.switchesText')}>
      <ReadFailure title={say('requests.placesUnread')} of={reading} />
      {switches && <PromptPlaces switches={switches} />}
    </SettingsFrame>
  );
}
