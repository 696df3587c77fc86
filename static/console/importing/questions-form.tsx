import { type DayOrder, readDayText } from '../../../src/exchange/reading/day-text';
import type { ReadingOptions, ReadingQuestion } from '../../../src/exchange/reading/reading';
import type { Channel } from '../../../src/policy';
import type { DecimalMark } from '../../../src/words/typed-amount';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { CheckField } from '../parts/check-field';
import { ChoiceField } from '../parts/choice-field';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { CurrencyField } from './currency-field';
import styles from './importing.module.css';
import type { OpenFile } from './open-file';

interface QuestionsFormProps {
  file: OpenFile;
  onChange: (said: Partial<ReadingOptions>) => void;
}

type QuestionOnDays = Exclude<ReadingQuestion, { about: 'channel' | 'product' }>;

/** What only a person can tell. Once it is said, it stays there to be changed. */
export function QuestionsForm({ file: { reading, options }, onChange }: QuestionsFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const products = usePolicy().productsOn(today);
  const days = reading.questions.flatMap((each) => (each.about === 'day-order' ? [each] : []));
  const noEnd = reading.questions.find((each) => each.about === 'no-end');
  const channel = reading.questions.find((each) => each.about === 'channel');
  const product = reading.questions.find((each) => each.about === 'product');
  const marks = reading.questions.flatMap((each) => (each.about === 'decimal-mark' ? [each] : []));
  const currencies = reading.questions.flatMap((each) => (each.about === 'currency' ? [each] : []));
  const hasChannel = channel !== undefined || options.channel !== undefined;
  const hasProduct = product !== undefined || options.product !== undefined;
  const isNothingAsked =
    reading.questions.length === 0 && !hasChannel && !hasProduct && reading.contacts === 0;
  if (isNothingAsked) return null;
  return (
    <section className={layout.card}>
      <h2>{say('importing.questions')}</h2>
      <div className={styles.questions}>
        {days.map((each) => (
          <DayOrderField key={each.column} asked={each} options={options} onChange={onChange} />
        ))}
        {marks.map(({ heading, example }) => (
          <ChoiceField<DecimalMark>
            key={heading}
            label={say('reading.question-decimal-mark', { heading, ...example })}
            value={options.decimalMark ?? ''}
            placeholder={say('importing.decimalPick')}
            options={[
              { id: '.', label: say('importing.decimalPoint') },
              { id: ',', label: say('importing.decimalComma') },
            ]}
            onChange={(chosen) => onChange({ decimalMark: chosen })}
          />
        ))}
        {currencies.map(({ heading, example }) => (
          <CurrencyField
            key={heading}
            label={say('reading.question-currency', { heading, ...example })}
            said={options.currency}
            onSay={(currency) => onChange({ currency })}
          />
        ))}
        {hasProduct && (
          <ChoiceField
            label={say('importing.product')}
            help={product && say('importing.productHelp', product.example)}
            value={options.product ?? ''}
            placeholder={say('form.productPick')}
            options={Object.entries(products).map(([id, { name }]) => ({ id, label: name }))}
            onChange={(chosen) => onChange({ product: chosen })}
          />
        )}
        {hasChannel && (
          <ChoiceField<Channel>
            label={say('importing.channel')}
            help={channel && say('importing.channelHelp', channel.example)}
            value={options.channel ?? ''}
            placeholder={say('importing.channelPick')}
            options={(['direct', 'marketplace'] as const).map((id) => ({ id, label: say(`channel.${id}`) }))}
            onChange={(chosen) => onChange({ channel: chosen })}
          />
        )}
        {noEnd?.about === 'no-end' && (
          <CheckField
            label={say('importing.noEnd', { text: noEnd.example.text, heading: noEnd.heading })}
            help={say('importing.noEndHelp', { line: noEnd.example.line })}
            isOn={options.isNoEndUnknown ?? false}
            onChange={(isOn) => onChange({ isNoEndUnknown: isOn })}
          />
        )}
        {reading.contacts > 0 && (
          <CheckField
            label={say('importing.contacts')}
            help={say('importing.contactsHelp', { count: reading.contacts })}
            isOn={!options.isContactLeftOut}
            onChange={(isOn) => onChange({ isContactLeftOut: !isOn })}
          />
        )}
      </div>
    </section>
  );
}

/** Which of two days a cell means, and with it all cells of its column. */
function DayOrderField({
  asked: { column, heading, example },
  options: { dayOrder },
  onChange,
}: {
  asked: QuestionOnDays;
  options: ReadingOptions;
  onChange: QuestionsFormProps['onChange'];
}) {
  const { say, day } = useWords();
  const read = readDayText(example.text);
  if (read.kind !== 'either' || column === null) return null;
  const said = typeof dayOrder === 'object' ? dayOrder : {};
  return (
    <ChoiceField<DayOrder>
      label={say('importing.dayFirst', { text: example.text, heading })}
      value={said[column] ?? ''}
      placeholder={say('importing.dayPick')}
      options={(['day-first', 'month-first'] as const).map((id) => ({ id, label: day(read.days[id]) }))}
      onChange={(chosen) => onChange({ dayOrder: { ...said, [column]: chosen } })}
    />
  );
}
