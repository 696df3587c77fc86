import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import type { BudgetRow } from '../../../src/budget/row';
import { MONTHS_A_YEAR } from '../../../src/budget/span';
import { BUDGET_GROUPS, type BudgetGroup } from '../../../src/budget/totals';
import { useViewer } from '../data/viewer';
import { ChoiceField } from '../parts/choice-field';
import type { BudgetPlace } from '../routing/budget-place';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import { plannedYear, type ShownBudget } from './use-budget';
import type { BudgetNames } from './use-budget-names';

interface BudgetControlsProps {
  place: BudgetPlace;
  budget: ShownBudget;
  names: BudgetNames;
}

/** So many years around the present one are offered. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 5;
const MONTHS = Array.from({ length: MONTHS_A_YEAR }, (_, index) => index + 1);

/** Which year, and what of it. */
export function BudgetControls({ place, budget: { span, found }, names }: BudgetControlsProps) {
  const { say, monthOf } = useWords();
  const { today } = useViewer();
  const { go } = useGoing();
  const change = (part: Partial<BudgetPlace>) => go({ page: 'budget', place: { ...place, ...part } });
  const years = yearsAround(plannedYear(today, place.firstMonth), span.year);
  const isNarrowed = BUDGET_GROUPS.some((group) => place[group] !== null);
  return (
    <div className={styles.controls} role="group" aria-label={say('budget.choose')}>
      <ChoiceField
        label={say('budget.year')}
        value={String(span.year)}
        options={years.map((year) => ({ id: String(year), label: String(year) }))}
        onChange={(year) => change({ year: Number(year), part: null })}
      />
      <ChoiceField
        label={say('budget.firstMonth')}
        value={String(place.firstMonth)}
        options={MONTHS.map((each) => ({ id: String(each), label: monthOf('long', firstOf(each)) }))}
        onChange={(each) => change({ firstMonth: Number(each), part: null })}
      />
      <ChoiceField
        label={say('budget.by')}
        value={place.by}
        options={(['month', 'quarter'] as const).map((by) => ({ id: by, label: say(`budget.by-${by}`) }))}
        onChange={(by) => change({ by, part: null })}
      />
      {BUDGET_GROUPS.map((group) => (
        <GroupChoice
          key={group}
          group={group}
          rows={found.rows}
          chosen={place[group]}
          nameOf={names[group]}
          onChoose={(of) => change({ [group]: of })}
        />
      ))}
      {isNarrowed && (
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => change({ product: null, owner: null, costCentre: null })}
        >
          {say('budget.clear')}
        </Button>
      )}
    </div>
  );
}

const firstOf = (month: number) => `2027-${String(month).padStart(2, '0')}-01`;

function yearsAround(planned: number, shown: number): number[] {
  const from = planned - YEARS_BACK;
  const around = Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, index) => from + index);
  return around.includes(shown) ? around : [...around, shown].sort((a, b) => a - b);
}

interface GroupChoiceProps {
  group: BudgetGroup;
  rows: readonly BudgetRow[];
  chosen: string | null;
  nameOf: (of: string) => string;
  onChoose: (of: string | null) => void;
}

/** Marks a value, so that none is taken for the choice of all. */
const valueId = (of: string) => `=${of}`;
const ALL = 'all';

/** One product, owner or cost centre, or all. There is nothing to choose where every row has the same. */
function GroupChoice({ group, rows, chosen, nameOf, onChoose }: GroupChoiceProps) {
  const { say } = useWords();
  const values = useMemo(() => [...new Set(rows.map((row) => row[group] ?? ''))], [rows, group]);
  if (values.length < 2 && chosen === null) return null;
  const offered = chosen === null || values.includes(chosen) ? values : [...values, chosen];
  const label = (of: string) => (of === '' ? say('budget.none') : nameOf(of));
  const options = offered.map((of) => ({ id: valueId(of), label: label(of) }));
  return (
    <ChoiceField
      label={say(`budget.${group}`)}
      value={chosen === null ? ALL : valueId(chosen)}
      options={[
        { id: ALL, label: say('budget.all') },
        ...options.toSorted((a, b) => a.label.localeCompare(b.label)),
      ]}
      onChange={(id) => onChoose(id === ALL ? null : id.slice(1))}
    />
  );
}
