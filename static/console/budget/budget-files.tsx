import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { BudgetWords } from '../../../src/exchange/exporting/budget-table';
import { useRegister } from '../data/use-register';
import { downloadBlob } from '../exporting/download';
import { useWords } from '../wording/use-words';
import type { ShownBudget } from './use-budget';
import type { BudgetNames } from './use-budget-names';

interface BudgetFilesProps {
  budget: ShownBudget;
  names: BudgetNames;
  by: 'month' | 'quarter';
}

/** The budget as it is looked at, as a file and on paper. Nothing is written while the register is not read to the end. */
export function BudgetFiles({ budget: { listed, parts, span }, names, by }: BudgetFilesProps) {
  const { say } = useWords();
  const { isWhole, isReading, failure } = useRegister();
  const [writing, setWriting] = useState<'csv' | 'xlsx' | null>(null);
  const words = useBudgetWords(names, by);
  const isReady = isWhole && !isReading && failure === null && listed.length > 0;

  const write = async (format: 'csv' | 'xlsx') => {
    setWriting(format);
    try {
      const { writeBudgetCsv, writeBudgetWorkbook } = await import('./writers');
      const content =
        format === 'csv' ? writeBudgetCsv(listed, words) : await writeBudgetWorkbook(listed, parts, words);
      const file = `mockups-budget-${span.startsOn.slice(0, 7)}.${format}`;
      if (!downloadBlob(content, file)) throw new Error('No download');
      showFlag({
        id: `budget-${format}`,
        type: 'success',
        title: say('budget.written', { file }),
        isAutoDismiss: true,
      });
    } catch {
      showFlag({ id: 'budget-failed', type: 'error', title: say('exporting.failed') });
    } finally {
      setWriting(null);
    }
  };
  return (
    <>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          isDisabled={!isReady}
          isLoading={writing === format}
          onClick={() => void write(format)}
        >
          {say(`budget.${format}`)}
        </Button>
      ))}
      <Button isDisabled={!isReady} onClick={() => window.print()}>
        {say('budget.print')}
      </Button>
    </>
  );
}

/** A file in the viewer's language. */
function useBudgetWords(names: BudgetNames, by: 'month' | 'quarter'): BudgetWords {
  const { say } = useWords();
  return {
    rows: say('budget.sheetRows'),
    sums: say('budget.sheetSums'),
    column: (column) => say(`budget.file-${column}`),
    product: names.product,
    owner: names.owner,
    decided: (is) => say(`budget.file-decided-${is}`),
    way: ({ kind, purchases }) => say(`budget.way-${kind}`, { count: purchases }),
    subscription: say('budget.file-subscription'),
    renewsItself: say('budget.renewsItself'),
    price: (kind) => say(kind === 'entered' ? 'budget.price-entered' : `budget.file-price-${kind}`),
    part: (startsOn) => names.part(startsOn, by),
  };
}
