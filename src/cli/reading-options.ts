import { COLUMN_CHOICES, type ColumnChoice, type ColumnMap } from '../contract/import-columns';
import { currencySchema } from '../contract/money';
import { DAY_ORDERS, type DayOrder } from '../exchange/reading/day-text';
import { type Encoding, ENCODINGS } from '../exchange/reading/encoding';
import type { ReadingOptions } from '../exchange/reading/reading';
import { type Separator, SEPARATORS } from '../exchange/reading/separator';
import { type Channel, mockupsPolicy } from '../policy';
import { folded } from '../words/folded';
import type { DecimalMark } from '../words/typed-amount';
import type { OptionValues } from './command';

/** Whether the options of `read` have values that can be read. */
export function acceptsReading(values: OptionValues): boolean {
  return (
    isOneOf(values['dates'], DAY_ORDERS) &&
    isOneOf(values['no-end'], ['unknown']) &&
    isOneOf(values['decimals'], Object.keys(MARKS)) &&
    (values['currency'] === undefined || currencyIn(values) !== undefined) &&
    isOneOf(values['channel'], ['direct', 'marketplace']) &&
    (values['product'] === undefined || mockupsPolicy.productNamed(values['product'] as string) !== null) &&
    isOneOf(values['encoding'], ENCODINGS) &&
    isOneOf(separatorIn(values), SEPARATORS) &&
    mapsIn(values).every(([heading, field]) => heading !== '' && isOneOf(field, COLUMN_CHOICES))
  );
}

/** The options of `read` as the reading takes them. */
export function readingOptions(values: OptionValues): ReadingOptions {
  return {
    dayOrder: values['dates'] as DayOrder | undefined,
    isNoEndUnknown: values['no-end'] !== undefined,
    decimalMark: MARKS[values['decimals'] as keyof typeof MARKS],
    currency: currencyIn(values),
    channel: values['channel'] as Channel | undefined,
    product: values['product'] as string | undefined,
    encoding: values['encoding'] as Encoding | undefined,
    separator: separatorIn(values) as Separator | undefined,
    sheet: values['sheet'] as string | undefined,
    columns: Object.fromEntries(mapsIn(values)) as ColumnMap,
  };
}

const MARKS = { point: '.', comma: ',' } as const satisfies Record<string, DecimalMark>;

/** The code of a currency; undefined where it is none. */
const currencyIn = (values: OptionValues): string | undefined =>
  currencySchema.safeParse(values['currency']).data;

const isOneOf = (value: unknown, known: readonly string[]) =>
  value === undefined || known.includes(value as string);

/** A tab is hard to type: its name does as well. */
const separatorIn = (values: OptionValues): unknown =>
  values['separator'] === 'tab' ? '\t' : values['separator'];

/** Each `HEADING=FIELD`, the heading folded. */
function mapsIn(values: OptionValues): [heading: string, field: ColumnChoice | ''][] {
  return ((values['map'] ?? []) as string[]).map((text) => {
    const sign = text.lastIndexOf('=');
    return [folded(text.slice(0, Math.max(sign, 0))), text.slice(sign + 1) as ColumnChoice];
  });
}
