import type { Platform, PlatformCall } from '../preview/platform';

/** Shorter ones may stand in a text by chance. */
const SHORTEST = 8;
/** So many are looked for one after the other; more of them by their lengths, all at once. */
const FEW = 40;

/** Looks for the secrets of a site wherever they must not be. */
export interface SecrecyWatch {
  /** Looks through what somebody is told, or a log line. */
  tell: (where: string, what: unknown) => void;
  /** To be called when the test has ended: throws if a secret was found. */
  hold: () => void;
}

/**
 * Watches everything that the app sends: to its storage, to Jira, to Confluence, to its queue. What it keeps as a secret
 * (License Keys, what handles are made with) may go to the secrets of the storage, and nowhere else.
 */
export function watchSecrecy(platform: Platform): SecrecyWatch {
  const secrets = new Set<string>();
  const found = new Set<string>();

  const tell: SecrecyWatch['tell'] = (where, what) => {
    if (secrets.size === 0) return;
    if (holdsOne(JSON.stringify([what]), secrets)) found.add(where);
  };

  const { call: pass } = platform;
  platform.call = (call) => {
    if (!isOfSecrets(call)) tell(`${call.method} ${call.path.split('?')[0]}`, [call.path, call.body]);
    else if (call.path.endsWith('/set')) for (const text of textsIn(call.body)) secrets.add(text);
    return pass(call);
  };

  return {
    tell,
    hold: () => {
      if (found.size > 0) throw new Error(`A secret of the site was found in: ${[...found].join(', ')}.`);
    },
  };
}

function holdsOne(text: string, secrets: ReadonlySet<string>): boolean {
  if (secrets.size <= FEW) return [...secrets].some((secret) => text.includes(secret));
  const lengths = new Set([...secrets].map(({ length }) => length));
  for (const length of lengths)
    for (let at = 0; at + length <= text.length; at += 1)
      if (secrets.has(text.slice(at, at + length))) return true;
  return false;
}

const isOfSecrets = ({ path }: PlatformCall) => path.includes('/secret/');

/** What is kept under the key: each text in it that is long enough, as JSON writes it. */
function textsIn(body: unknown): string[] {
  const { value } = body as { value?: unknown };
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return parts
    .filter((part) => typeof part === 'string' && part.length >= SHORTEST)
    .map((part) => JSON.stringify(part).slice(1, -1));
}
