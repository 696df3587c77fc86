import type { Channel } from '../../policy';
import { columnWords, folded } from '../../words/columns';

const CHANNELS = new Map(
  columnWords.flatMap(({ channels }) =>
    (Object.entries(channels) as [Channel, readonly string[]][]).flatMap(([channel, texts]) =>
      texts.map((text) => [folded(text), channel] as const),
    ),
  ),
);

/** Where a license was bought, as files of any language of the app say it; null where it is neither. */
export const readChannel = (text: string): Channel | null => CHANNELS.get(folded(text)) ?? null;
