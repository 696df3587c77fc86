import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { messagesOf, type Outside } from '../../../src/words/words';
import type { Message, MessagePart } from './message';

/** The sections of the dictionary that prompts say. */
export type PromptSections = Pick<Outside, 'prompt' | 'prompts'>;

/** What prompts say, read ahead, by key. */
export const promptMessages = (sections: PromptSections): Record<string, Message> =>
  Object.fromEntries(Object.entries(messagesOf(sections)).map(([key, message]) => [key, readAhead(message)]));

/** An ICU message as it is said, so that nothing has to read it in the browser. Throws where it has what {@link Message} has not. */
export function readAhead(message: string): Message {
  return messageOf(parse(message, { ignoreTag: true }));
}

function messageOf(elements: readonly MessageFormatElement[]): Message {
  const parts = elements.map(partOf);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function partOf(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return { of: element.value };
    case TYPE.pound:
      return { of: '#' };
    case TYPE.select:
      return { of: element.value, select: choicesOf(element.options) };
    case TYPE.plural:
      if (element.offset === 0 && element.pluralType === 'cardinal')
        return { of: element.value, plural: choicesOf(element.options) };
      break;
    default:
  }
  throw new Error(`Prompts have no way of saying ${JSON.stringify(element)}.`);
}

function choicesOf(options: Record<string, { value: MessageFormatElement[] }>): Record<string, Message> {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, messageOf(value)]));
}
