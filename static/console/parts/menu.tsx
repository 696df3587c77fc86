import { useState } from 'react';
import type { MenuProps, OpenMenuProps } from './menu-props';
import { useLate } from './use-late';

const loadMenu = async () => (await import('./open-menu')).OpenMenu;

/** A menu, which is loaded when it is first opened. */
export function Menu(props: MenuProps) {
  const { loaded, standIn, want } = useLate<OpenMenuProps>(loadMenu);
  const [byKey, setByKey] = useState(false);
  if (loaded) return <loaded.Whole {...props} byKey={byKey} hadFocus={loaded.hadFocus} />;
  const open = (isByKey: boolean) => {
    setByKey(isByKey);
    want();
  };
  return props.trigger({
    ref: standIn,
    'aria-haspopup': true,
    'aria-expanded': false,
    // A click that a key made has no count of clicks.
    onClick: ({ detail }) => open(detail === 0),
    onKeyDown: ({ key }) => {
      if (key === 'ArrowDown') open(true);
    },
  });
}
