import Button from '@atlaskit/button/new';
import { lazy, memo, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Row } from '../data/row';
import { classes } from '../parts/classes';
import fieldStyles from '../parts/field.module.css';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';
import { selectedWith, type Selection } from './selection';

// Most visits select nothing.
const SeveralActions = lazy(async () => ({ default: (await import('./several')).SeveralActions }));

interface SelectionBarProps {
  selection: Selection;
  /** The whole register, and what of it search and filters have found. */
  rows: readonly Row[];
  found: readonly Row[];
}

/** Above the list: all that is found can be selected at once; how many are, and what can be done with them. */
export const SelectionBar = memo(function SelectionBar({
  selection: { ids, onSelect },
  rows,
  found,
}: SelectionBarProps) {
  const { say } = useWords();
  const selected = rows.filter(({ entry }) => ids.has(entry.id));
  // A form that is open stays, also where the last one was taken out.
  const [isUsed, setIsUsed] = useState(selected.length > 0);
  if (selected.length > 0 && !isUsed) setIsUsed(true);
  const foundSelected = found.filter(({ entry }) => ids.has(entry.id)).length;
  const hidden = selected.length - foundSelected;
  const foundIds = found.map(({ entry }) => entry.id);
  return (
    <div className={styles.selection}>
      <div className={styles.several}>
        {found.length > 0 && (
          <SelectAll
            label={say('list.selectAll', { count: found.length })}
            isOn={foundSelected === found.length}
            isPart={foundSelected > 0 && foundSelected < found.length}
            onChange={(isOn) => onSelect((before) => selectedWith(before, foundIds, isOn))}
          />
        )}
        <p role="status" className={layout.subtle}>
          {selected.length > 0 && say('list.selected', { count: selected.length })}
          {hidden > 0 && ` ${say('list.selectedHidden', { count: hidden })}`}
        </p>
        {selected.length > 0 && (
          <Button spacing="compact" appearance="subtle" onClick={() => onSelect(() => new Set())}>
            {say('list.selectNone')}
          </Button>
        )}
      </div>
      {isUsed && (
        <Suspense fallback={null}>
          <SeveralActions rows={selected} />
        </Suspense>
      )}
    </div>
  );
});

interface SelectAllProps {
  label: string;
  isOn: boolean;
  /** Some are, and not all. */
  isPart: boolean;
  onChange: (isOn: boolean) => void;
}

function SelectAll({ label, isOn, isPart, onChange }: SelectAllProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isPart;
  }, [isPart]);
  return (
    <div className={classes(fieldStyles.check, styles.selectAll)}>
      <input
        ref={input}
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
