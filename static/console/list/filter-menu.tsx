import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { Menu } from '../parts/menu';
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
    <Menu
      trigger={(props) => (
        <Button {...props} spacing="compact" iconAfter={ChevronDownIcon} isSelected={chosen.length > 0}>
          {chosen.length > 0 ? say('list.chosen', { name, count: chosen.length }) : name}
        </Button>
      )}
      groups={[
        {
          id: name,
          title: name,
          holds: 'several',
          choices: options.map(({ id, label }) => {
            const isSelected = chosen.includes(id);
            return {
              id,
              label,
              isSelected,
              onClick: () => onChoose(isSelected ? chosen.filter((other) => other !== id) : [...chosen, id]),
            };
          }),
        },
      ]}
    />
  );
}
