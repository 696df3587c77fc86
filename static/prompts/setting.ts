import type { Said } from '../../src/contract/prompts';
import type { Place } from '../../src/prompts';
import type { Stage } from './stage';
import type { PromptSpeech } from './wording/speech';

/** Where a prompt stands, and who looks. */
export interface Setting {
  place: Place;
  /** The site's id; empty where the host does not tell it. */
  cloudId: string;
  accountId: string;
  timeZone: string;
  speech: PromptSpeech;
  stage: Stage;
  /** Asks anew what there is to say, draws it, and takes the focus; null where it could not be read. */
  refresh: () => Promise<Said | null>;
}
