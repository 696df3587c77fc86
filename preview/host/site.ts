import { type Title, titleIn } from '../platform/translations';
import type { Boot } from '../server/boot';
import { offsetTo } from '../site/day';
import { readSwitches, type Switches, writeSwitches } from '../site/switches';

const KEPT = 'preview.switches';

/** What a stand-in page knows: its boot data, the switches and the clock. Switches are kept for the next visit. */
export interface Site {
  boot: Boot;
  readonly switches: Switches;
  /** The switches as an address writes them. */
  query: () => string;
  set: (changed: Partial<Switches>) => void;
  onChange: (listener: (changed: (keyof Switches)[]) => void) => void;
  /** Draws now, and again with every change. */
  follow: (draw: () => void) => void;
  /** A text of the manifest in the viewer's language, as the product shows it now. */
  titleOf: (title: Title) => string;
  /** Told when something was run, so that what is stored may be another. */
  onData: (listener: () => void) => void;
  dataChanged: () => void;
  /** From the real clock to the site's: the server's own offset and the travel to the day. */
  dateOffsetMs: () => number;
}

/** Call it before the page's own Date is touched: it keeps the real clock. */
export function createSite(boot: Boot): Site {
  const listeners: ((changed: (keyof Switches)[]) => void)[] = [];
  const dataListeners: (() => void)[] = [];
  let switches = readSwitches(new URLSearchParams(location.search), kept());

  const keep = () => {
    localStorage.setItem(KEPT, JSON.stringify(switches));
    history.replaceState(history.state, '', location.pathname + writeSwitches(switches) + location.hash);
  };
  keep();

  return {
    boot,
    get switches() {
      return switches;
    },
    query: () => writeSwitches(switches),
    set: (given) => {
      const changed = (Object.keys(given) as (keyof Switches)[]).filter(
        (name) => given[name] !== switches[name],
      );
      if (changed.length === 0) return;
      switches = { ...switches, ...given };
      keep();
      for (const listener of listeners) listener(changed);
    },
    onChange: (listener) => void listeners.push(listener),
    follow: (draw) => {
      draw();
      listeners.push(draw);
    },
    titleOf: (title) => titleIn(boot.translations, title, switches.lang),
    onData: (listener) => void dataListeners.push(listener),
    dataChanged: () => {
      for (const listener of dataListeners) listener();
    },
    dateOffsetMs: () => {
      const now = Date.now() + boot.clockOffsetMs;
      return boot.clockOffsetMs + offsetTo(switches.day, switches.zone, now);
    },
  };
}

function kept(): Partial<Switches> {
  try {
    const stored = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, string>;
    return readSwitches(new URLSearchParams(stored));
  } catch {
    return {};
  }
}

/** Whether the app may answer otherwise when this switch is another. */
export const isAskedWith = (name: keyof Switches) => name !== 'mode' && name !== 'width';

/** What an error says. */
export const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Sends a command to the preview's server. */
export async function askServer<Answer>(command: string, body: unknown): Promise<Answer> {
  const response = await fetch(`/_preview/${command}`, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The preview could not ${command}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
