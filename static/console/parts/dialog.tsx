import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import styles from './dialog.module.css';

type Width = 'small' | 'large';

const WIDTHS: Record<Width, string | undefined> = { small: styles.small, large: styles.large };

interface DialogProps {
  title: string;
  onClose: () => void;
  /** The ways out, the safe one first. */
  actions: ReactNode;
  width?: Width;
  /** A choice must be made: no cross. Escape still leads back. */
  mustChoose?: boolean;
  children: ReactNode;
}

/** How far above what was pressed a dialog begins. */
const ABOVE = 120;

/**
 * A modal dialog, as the browser makes them. The host makes our frame as tall as its content, so that "the middle of the
 * window" may be far off screen: the dialog opens beside what was pressed.
 */
export function Dialog({
  title,
  onClose,
  actions,
  width = 'small',
  mustChoose = false,
  children,
}: DialogProps) {
  const { say } = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog || dialog.open) return;
    const trigger = document.activeElement;
    const pressedAt = trigger?.getBoundingClientRect().top ?? 0;
    dialog.showModal();
    const lowest = Math.max(16, window.innerHeight - dialog.offsetHeight - 16);
    dialog.style.marginBlockStart = `${Math.min(Math.max(16, pressedAt - ABOVE), lowest)}px`;
    // Whoever came back in the browser's history may look at another part of the page.
    dialog.scrollIntoView({ block: 'nearest' });
    return () => {
      dialog.close();
      if (trigger instanceof HTMLElement && trigger.isConnected) trigger.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={classes(styles.dialog, WIDTHS[width])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {!mustChoose && (
          <IconButton
            icon={CrossIcon}
            label={say('common.close')}
            appearance="subtle"
            spacing="compact"
            onClick={onClose}
          />
        )}
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{actions}</div>
    </dialog>
  );
}
