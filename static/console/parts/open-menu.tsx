import DropdownMenu, {
  DropdownItem,
  DropdownItemCheckbox,
  DropdownItemCheckboxGroup,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import type { MenuGroup, OpenMenuProps } from './menu-props';
import type { Late } from './use-late';
import { useSuccessor } from './use-successor';

/** The menu itself, open from the start. */
export function OpenMenu({ trigger, groups, placement, byKey, hadFocus }: OpenMenuProps & Late) {
  const [isFirst, setIsFirst] = useState(true);
  const successor = useSuccessor(hadFocus);
  return (
    <DropdownMenu<HTMLButtonElement>
      defaultOpen
      // Not the page takes the focus, but a menu that a key has just opened.
      // eslint-disable-next-line jsx-a11y-x/no-autofocus
      autoFocus={byKey && isFirst}
      onOpenChange={({ isOpen }) => {
        if (!isOpen) setIsFirst(false);
      }}
      {...(placement === undefined ? {} : { placement })}
      trigger={({ triggerRef, ...props }) => trigger({ ...props, ref: successor(triggerRef) })}
    >
      {groups.map((group) => group.choices.length > 0 && <Group key={group.id} {...group} />)}
    </DropdownMenu>
  );
}

function Group({ holds, id, title, hasSeparator = false, choices }: MenuGroup) {
  switch (holds) {
    case 'several':
      return (
        <DropdownItemCheckboxGroup id={id} {...titled(title)} hasSeparator={hasSeparator}>
          {choices.map(({ label, isSelected = false, ...choice }) => (
            <DropdownItemCheckbox key={choice.id} {...choice} isSelected={isSelected}>
              {label}
            </DropdownItemCheckbox>
          ))}
        </DropdownItemCheckboxGroup>
      );
    case 'one':
      return (
        <DropdownItemRadioGroup id={id} {...titled(title)} hasSeparator={hasSeparator}>
          {choices.map(({ label, isSelected = false, ...choice }) => (
            <DropdownItemRadio key={choice.id} {...choice} isSelected={isSelected}>
              {label}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      );
    default:
      return (
        <DropdownItemGroup {...titled(title)} hasSeparator={hasSeparator}>
          {choices.map(({ id: key, label, isDisabled = false, onClick }) => (
            <DropdownItem key={key} isDisabled={isDisabled} onClick={onClick}>
              {label}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      );
  }
}

const titled = (title: string | undefined) => (title === undefined ? {} : { title });
