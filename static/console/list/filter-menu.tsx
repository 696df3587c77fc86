import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemCheckbox, DropdownItemCheckboxGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useWords } from '../wording/use-words';

interface FilterMenuProps<T extends string> {
  name: string;
  options: readonly { id: T; label: string }[];
  chosen: readonly T[];
  onChoose: (chosen: T[]) => void;
}

/** A filter of several choices; none chosen lets everything through. */
export function FilterMenu<T extends string>({ name, options, chosen, onChoose }: FilterMenuProps<T>) {
  const { say } = useWords();
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldFitContainer={false}
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          spacing="compact"
          iconAfter={ChevronDownIcon}
          isSelected={chosen.length > 0}
        >
          {chosen.length > 0 ? say('list.chosen', { name, count: chosen.length }) : name}
        </Button>
      )}
    >
      <DropdownItemCheckboxGroup id={name} title={name}>
        {options.map(({ id, label }) => {
          const isChosen = chosen.includes(id);
          return (
            <DropdownItemCheckbox
              key={id}
              id={id}
              isSelected={isChosen}
              onClick={() => onChoose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])}
            >
              {label}
            </DropdownItemCheckbox>
          );
        })}
      </DropdownItemCheckboxGroup>
    </DropdownMenu>
  );
}
