import type { ReactNode } from 'react';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { LinkBar } from '../parts/link-bar';
import { Page } from '../parts/page';
import { SETTINGS_PARTS, type SettingsPart } from '../routing/route';
import { useWords } from '../wording/use-words';

interface SettingsFrameProps {
  part: SettingsPart;
  /** Under the title. */
  about?: string;
  children: ReactNode;
}

/** The frame of every page under Settings, with the way to the others. */
export function SettingsFrame({ part, about, children }: SettingsFrameProps) {
  const { say } = useWords();
  return (
    <>
      <LinkBar
        isSecond
        label={say('shell.settings')}
        links={SETTINGS_PARTS.map((each) => ({
          to: { page: 'settings', part: each },
          text: say(`shell.settings-${each}`),
          current: each === part ? 'page' : undefined,
        }))}
      />
      <Page
        title={say(`shell.settings-${part}`)}
        about={about && <p className={classes(layout.subtle, layout.narrow)}>{about}</p>}
      >
        <div className={classes(layout.stack, layout.narrow)}>{children}</div>
      </Page>
    </>
  );
}
