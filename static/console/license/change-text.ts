import type { ChangedPart, LoggedChange, LoggedText } from '../../../src/contract/changes';
import type { Intent } from '../../../src/contract/intent';
import type { ProductTerms } from '../../../src/policy';
import type { WordKey } from '../../../src/words/words';
import type { ConsoleSpeech } from '../wording/use-words';
import { detailOf } from './history';

/** The products of the terms, by id, and the unit that the license counts its seats in. */
export interface LoggedNames {
  products: Readonly<Record<string, ProductTerms>>;
  unit: ProductTerms['seatUnit'];
}

/** What one change did, a line for each thing. */
export function changeTexts(
  speech: ConsoleSpeech,
  { how, parts, more }: LoggedChange,
  names: LoggedNames,
): string[] {
  return [
    ...(how === 'changed' ? [] : [speech.say(`changes.${how}`)]),
    ...parts.map((part) => partText(speech, part, names)),
    ...(more > 0 ? [speech.say('changes.more', { count: more })] : []),
  ];
}

function partText(speech: ConsoleSpeech, part: ChangedPart, names: LoggedNames): string {
  const { say, day } = speech;
  switch (part.part) {
    case 'notes':
      return say('changes.text', { what: say('form.notes') });
    case 'key':
      return say(`changes.key-${part.how}`);
    case 'owner':
      return say(`changes.owner-${part.how}`);
    case 'history': {
      const { event, how } = part;
      const what = `${day(event.on)}, ${say(`event.${event.kind}`)}${detailOf(event, names.unit, speech)}`;
      return say(`changes.history-${how}`, { what });
    }
    case 'decision':
      return say('changes.from', {
        what: say('license.decision'),
        before: intentText(speech, part.before),
        after: intentText(speech, part.after),
      });
    default: {
      const { before, after } = part;
      const what = say(`form.${part.part}`);
      if (before === undefined || after === undefined) return say('changes.text', { what });
      const shown = (value: string) =>
        part.part === 'product'
          ? (names.products[value]?.name ?? value)
          : valueText(speech, part.part, value);
      return say('changes.from', { what, before: shown(before), after: shown(after) });
    }
  }
}

const NONE = '—';

function intentText({ say, day }: ConsoleSpeech, intent: Intent | undefined): string {
  if (!intent) return NONE;
  const what = say(`license.intent-${intent.is}`);
  return intent.is === 'lapse' ? what : `${what} (${day(intent.by)})`;
}

/** A choice in words; a text as it stands. */
function valueText({ say }: ConsoleSpeech, part: LoggedText, value: string): string {
  if (value === '') return NONE;
  const worded: Partial<Record<LoggedText, string>> = {
    channel: `channel.${value}`,
    subscription: `form.subscription-${value}`,
    billing: `form.billing-${value}`,
    ownServers: value === 'false' ? 'form.serversTheirs' : 'form.serversOwn',
  };
  const key = worded[part];
  return key === undefined ? value : say(key as WordKey);
}
