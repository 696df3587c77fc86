import type { AriaAttributes, KeyboardEvent, MouseEvent, ReactElement, Ref } from 'react';

/** What opens a menu has these on its button. */
export interface MenuTrigger {
  ref?: Ref<HTMLButtonElement>;
  'aria-haspopup'?: AriaAttributes['aria-haspopup'];
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  /** Whether the menu is open. */
  isSelected?: boolean;
  onClick?: (event: MouseEvent | KeyboardEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

export interface MenuChoice {
  id: string;
  label: string;
  onClick: () => void;
  isDisabled?: boolean;
  /** In a group of choices of which one or several hold. */
  isSelected?: boolean;
}

export interface MenuGroup {
  /** `one` or `several` of a group's choices hold at a time; else each does something. */
  holds?: 'one' | 'several';
  id: string;
  title?: string;
  hasSeparator?: boolean;
  choices: readonly MenuChoice[];
}

export interface MenuProps {
  /** The button, with what makes it one that opens a menu. */
  trigger: (props: MenuTrigger) => ReactElement;
  /** One without choices is left out. */
  groups: readonly MenuGroup[];
  placement?: 'bottom-end' | 'bottom-start';
}

export interface OpenMenuProps extends MenuProps {
  /** Whether it was opened by a key: focus then goes to the first choice. */
  byKey: boolean;
}
