import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Sections } from '../../src/words/words';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** A text with every letter marked, so that it can still be read, and told from English. */
export const marked = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => MARKED.charAt(PLAIN.indexOf(letter)));

/** A language that is English with every letter marked: what stands there unmarked came from somewhere else. */
export function pseudo<S extends Sections>(sections: S): S {
  return Object.fromEntries(
    Object.entries(sections).map(([section, texts]) => [
      section,
      Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, pseudoMessage(message)])),
    ]),
  ) as S;
}

/** The parser and the printer declare the same elements, each for itself. */
const print: (elements: never) => string = printAST;

const pseudoMessage = (message: string): string =>
  print(parse(message, { ignoreTag: true }).map(markedElement) as never);

function markedElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return Object.assign({}, element, { value: marked(element.value) });
    case TYPE.select:
    case TYPE.plural:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(markedElement) },
          ]),
        ),
      };
    default:
      return element;
  }
}

/** What of a text is unmarked words, once the values that were put into it are taken out. */
export function unmarked(text: string, values: readonly string[]): string[] {
  const longestFirst = values.filter((value) => value !== '').sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, value) => left.replaceAll(value, ' '), text);
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}
