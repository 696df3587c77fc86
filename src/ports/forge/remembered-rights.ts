import type { Asker } from '../administrators';

/** How long an answer counts. A person who is no administrator any more is taken for one so long at most. */
const MINUTES = 5;

/** How many answers are remembered; the oldest make room. */
const MOST = 1000;

interface RememberedRight {
  admin: boolean;
  /** In epoch milliseconds. */
  until: number;
}

/**
 * What the products said, in the memory of this process: for one person, product and site each. A process may serve
 * several sites, and a person may administer one of them alone.
 */
export function rememberRights() {
  const answers = new Map<string, RememberedRight>();
  return {
    /** Null where nothing is remembered, or the platform does not tell the site. */
    recall: (asker: Asker): boolean | null => {
      const key = keyOf(asker);
      const answer = key === null ? undefined : answers.get(key);
      return answer && Date.now() < answer.until ? answer.admin : null;
    },
    keep: (asker: Asker, admin: boolean): void => {
      const key = keyOf(asker);
      if (key === null) return;
      answers.delete(key);
      answers.set(key, { admin, until: Date.now() + MINUTES * 60_000 });
      const [oldest] = answers.keys();
      if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
    },
    /** After the product did not say: what it said before is no longer taken for its answer. */
    forget: (asker: Asker): void => {
      const key = keyOf(asker);
      if (key !== null) answers.delete(key);
    },
  };
}

const keyOf = ({ site, product, accountId }: Asker): string | null =>
  site === null ? null : JSON.stringify([site, product, accountId]);
