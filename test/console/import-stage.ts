import { DOCUMENTED_RATES, type Rates } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import { readRecordText } from '../../src/exchange/importing/import-file';
import type { PaceTime } from '../../src/exchange/importing/pace';
import { readRecords } from '../../src/exchange/reading/records';
import { compareRows } from '../../static/console/importing/compare-rows';
import type { SeenRow } from '../../static/console/importing/progress';
import { storeRows, type StoringEnd, type StoringProgress } from '../../static/console/importing/store-rows';
import { forEachTest } from '../for-each-test';
import { startApp, value } from '../handlers/app';

/** What the platform takes for a question of the console, at least. */
const QUESTION_MS = 100;

/** A clock that only waiting and asking move. */
function timeOfTest(): PaceTime & { at: number } {
  const time = {
    at: Date.parse('2015-05-09T12:00:00.000Z'),
    now: () => time.at,
    wait: (ms: number, stop: AbortSignal) => {
      if (!stop.aborted) time.at += ms;
      return Promise.resolve();
    },
  };
  return time;
}

export function fileOf(count: number) {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `l${index}`,
      name: `License ${index}`,
      product: 'jira-server',
      channel: 'direct',
      history: [{ kind: 'new', on: '2014-06-01', seats: 10 }],
    }),
  );
  return readRecords(readRecordText(lines.join('\n')), {});
}

export interface Import {
  rows: SeenRow[];
  end: StoringEnd;
  told: StoringProgress[];
}

export const UTC = { timeZone: 'UTC' };
export const noStop = new AbortController().signal;

export const waits = ({ told }: Import) => told.flatMap(({ waits: seconds }) => seconds ?? []);

function startSite() {
  const time = timeOfTest();
  const rates: Rates = structuredClone(DOCUMENTED_RATES);
  const app = startApp({ now: () => time.now(), rates, callMs: 0 });
  return { app, rates, time, close: () => app.close() };
}

/**
 * An app for the tests of a file on imports, and what they all do. Its platform takes what the documentation says
 * (limits-kvs-ce), by the clock of the test.
 */
export function importStage() {
  const site = forEachTest(startSite);

  /** From now on the storage takes so many reads and writes in a minute. */
  function takes(perMinute: number): void {
    Object.assign(site.rates.storage.reads, { most: perMinute });
    Object.assign(site.rates.storage.writes, { most: perMinute });
  }
  const refused = () => site.app.platform.log.requests.filter(({ status }) => status === 429).length;

  const asked = <A>(answer: Promise<A>): Promise<A> => {
    site.time.at += QUESTION_MS;
    return answer;
  };

  async function compared(count: number): Promise<SeenRow[]> {
    const end = await compareRows(fileOf(count), {
      preview: (rows) => asked(site.app.ask('previewImport', { rows, ...UTC })),
      time: site.time,
      stop: noStop,
      tell: () => undefined,
      isUnknown: () => false,
    });
    if (!('rows' in end)) throw new Error(`Not compared: ${JSON.stringify(end.failure)}`);
    return end.rows;
  }

  async function stored(rows: SeenRow[], stop = noStop, onTell?: (told: StoringProgress) => void) {
    const told: StoringProgress[] = [];
    const end = await storeRows(rows, {
      apply: (piece) => asked(site.app.ask('applyImport', { rows: piece, ...UTC })),
      time: site.time,
      stop,
      tell: (progress) => {
        told.push(progress);
        onTell?.(progress);
      },
    });
    return { rows, end, told } satisfies Import;
  }

  async function register(): Promise<LicenseEntry[]> {
    takes(Infinity);
    site.rates.storage.requests.most = Infinity;
    site.app.platform.fault = undefined;
    const all: LicenseEntry[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await value(site.app.ask('listLicenses', after === undefined ? {} : { after }));
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }

  return { site, takes, refused, compared, stored, register };
}
