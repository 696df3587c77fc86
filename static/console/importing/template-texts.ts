import {
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateTexts,
} from '../../../src/exchange/importing/template';
import { addDays, addMonths, type Day, type Policy } from '../../../src/policy';
import type { ConsoleSpeech } from '../wording/use-words';

/** The headings and the example of a template, in the viewer's language. The example is covered today; it has no key. */
export function templateTexts(
  { say }: Pick<ConsoleSpeech, 'say'>,
  products: ReturnType<Policy['productsOn']>,
  today: Day,
): TemplateTexts {
  const purchased = addMonths(today, -20);
  const examples: Record<TemplateField, string> = {
    product: products['jira-server']?.name ?? 'jira-server',
    name: say('importing.exampleName'),
    channel: say('importing.exampleChannel'),
    purchased,
    seats: '25',
    renewed: addMonths(today, -9),
    coveredThrough: addDays(addMonths(purchased, 24), -1),
    key: '',
    contact: say('importing.exampleContact'),
  };
  const texts = TEMPLATE_FIELDS.map(
    (field) => [field, { heading: say(`importing.heading-${field}`), example: examples[field] }] as const,
  );
  return Object.fromEntries(texts) as TemplateTexts;
}
