import Lozenge from '@atlaskit/lozenge';
import { faultText } from '../../../src/contract/fault-text';
import type { InputFault } from '../../../src/contract/input-fault';
import type { Day, Policy } from '../../../src/policy';
import { reasonText } from '../../../src/words/reason-text';
import { toTyped } from '../../../src/words/typed-day';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { differencesOf } from '../license/differences';
import { maskedKey } from '../order/masked-key';
import { CheckField } from '../parts/check-field';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { StatusLozenge } from '../parts/status-lozenge';
import tableStyles from '../parts/table.module.css';
import { Why } from '../parts/why';
import { failureText } from '../wording/failure-text';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import { CorrectCell, CorrectedNote, type OnCorrect } from './correct-cell';
import { placeOf } from './fault-place';
import styles from './importing.module.css';
import { type KnownAfter, knownAfter } from './known-after';
import { type ImportOutcome, outcomeOf, type SeenRow } from './progress';

const appearances = {
  add: 'success',
  change: 'information',
  unchanged: 'neutral',
  incomplete: 'warning',
  refuse: 'danger',
  overtaken: 'warning',
  failed: 'danger',
} as const satisfies Record<ImportOutcome, string>;

type KnownProducts = ReturnType<Policy['productsOn']>;

interface ImportLineProps {
  row: SeenRow;
  isTable: boolean;
  onTake?: ((isTaken: boolean) => void) | undefined;
  /** Whether a value is being put right. */
  isBusy: boolean;
  onCorrect?: OnCorrect | undefined;
}

/** One row of the file: what it does, what will be known after it, or why not. */
export function ImportLine({ row, isTable, onTake, isBusy, onCorrect }: ImportLineProps) {
  const policy = usePolicy();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const { say } = useWords();
  const { line, label, result, isStored, cells = [] } = row;
  const products = policy.productsOn(today);
  const draft = 'draft' in result ? result.draft : null;
  const known = draft && knownAfter(policy, draft.license, today, leadDays);
  const outcome = outcomeOf(row);
  const name = draft?.name ?? label ?? result.id ?? '—';
  return (
    <tr role="row">
      <td role="cell" className={styles.number}>
        {line}
      </td>
      <td role="cell">
        <Lozenge appearance={appearances[outcome]}>
          {say(
            isStored && (outcome === 'add' || outcome === 'change')
              ? `importing.was-${outcome}`
              : `importing.outcome-${outcome}`,
          )}
        </Lozenge>
      </td>
      <th role="rowheader" scope="row" className={classes(tableStyles.name, tableStyles.wide)}>
        {name}
        {draft && (
          <span className={classes(layout.subtle, layout.small, tableStyles.about)}>
            {products[draft.license.product]?.name ?? draft.license.product}
          </span>
        )}
      </th>
      <td role="cell" className={tableStyles.wide}>
        {known && <Known known={known} products={products} product={draft.license.product} />}
      </td>
      <td role="cell" className={classes(styles.detail, tableStyles.wide)}>
        <Details row={row} known={known} isTable={isTable} products={products} />
        {!onCorrect &&
          cells.map(({ column, heading, isCorrected }) =>
            isCorrected ? <CorrectedNote key={column} heading={heading} /> : null,
          )}
        {onCorrect &&
          cells.map((cell) => (
            <CorrectCell
              key={cell.column}
              line={line}
              name={name}
              cell={cell}
              isBusy={isBusy}
              onCorrect={onCorrect}
            />
          ))}
        {outcome === 'incomplete' && onTake && (
          <CheckField label={say('importing.take')} isOn={row.isTaken ?? false} onChange={onTake} />
        )}
      </td>
    </tr>
  );
}

/** The state, the last day with cover, the seats. */
function Known({
  known,
  products,
  product,
}: {
  known: KnownAfter;
  products: KnownProducts;
  product: string;
}) {
  const { say, day } = useWords();
  const { through, verdict } = known;
  const unit = products[product]?.seatUnit;
  const facts = [
    through === null ? null : say('importing.knownThrough', { day: day(through) }),
    verdict.seats === null || !unit ? null : say(`seats.${unit}`, { count: verdict.seats }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <StatusLozenge of={known} />
      <span className={classes(layout.small, tableStyles.about)}>{facts.join(' · ')}</span>
    </>
  );
}

interface DetailsProps extends Pick<ImportLineProps, 'row' | 'isTable'> {
  known: KnownAfter | null;
  products: KnownProducts;
}

/** What changes, what is missing or left out, or what is wrong and what would be accepted. */
function Details({ row, known, isTable, products }: DetailsProps) {
  const policy = usePolicy();
  const { today } = useViewer();
  const speech = useWords();
  const { say } = speech;
  const { result, notes } = row;
  if (result.outcome === 'refuse')
    return (
      <>
        {refusalText(result.fault, isTable, products, today, speech)}{' '}
        <Why clauses={result.fault.clauses} of={faultText({ say }, result.fault.code)} />
      </>
    );
  const texts = [
    resultText(result, speech),
    outcomeOf(row) === 'incomplete' ? say('importing.missing') : '',
    outcomeOf(row) === 'incomplete' && known && notes.length === 0
      ? reasonText(speech, policy, known.verdict.maintenance.reason, known.verdict)
      : '',
    ...('draft' in result || result.outcome === 'unchanged'
      ? notes.map((note) => say(`reading.note-${note}`))
      : []),
  ];
  return <>{texts.filter((text) => text !== '').join(' ')}</>;
}

function resultText(result: SeenRow['result'], { say, list }: ConsoleSpeech): string {
  switch (result.outcome) {
    case 'add':
      return result.key === null ? '' : say('importing.keyNew', { key: maskedKey(result.key.hint) });
    case 'change': {
      const { draft, current, key } = result;
      const fields = [
        ...differencesOf(draft, current).map((field) => say(`form.${field}`)),
        ...(key === null ? [] : [say('form.key')]),
      ];
      const changes = say('importing.changes', { fields: list(fields) });
      if (key === null) return changes;
      const keyText = say(key.replaces ? 'importing.keyReplaced' : 'importing.keyNew', {
        key: maskedKey(key.hint),
      });
      return `${changes}. ${keyText}`;
    }
    case 'unchanged':
    case 'refuse':
      return '';
    case 'overtaken':
      return say('importing.overtaken');
    case 'failed':
      return failureText(say, result.failure);
  }
}

/** Faults that one answer on the columns ends in all rows. */
const ANSWERABLE: ReadonlySet<InputFault['code']> = new Set([
  'ambiguous-date',
  'ambiguous-amount',
  'currency-not-a-code',
  'end-not-known',
  'channel-missing',
  'missing',
]);

function refusalText(
  { code, path }: InputFault,
  isTable: boolean,
  products: KnownProducts,
  today: Day,
  speech: ConsoleSpeech,
): string {
  const { say, list } = speech;
  const place = placeOf(speech, path, isTable);
  const text = faultText({ say }, code, toTyped(today, speech.locale));
  const known = Object.values(products).map((terms) => terms.name);
  return [
    place === null ? text : say('importing.at', { place, text }),
    ...(code === 'unknown-product' ? [say('importing.products', { products: list(known) })] : []),
    ...(isTable && ANSWERABLE.has(code) ? [say('importing.answerAbove')] : []),
  ].join(' ');
}
