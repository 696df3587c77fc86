import { showFlag } from '@forge/bridge';
import type { QueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { MOST_LOGGED } from '../../../src/contract/limits';
import type { OwnerNames } from '../../../src/exchange/exporting/owner-cells';
import type { Day, Policy } from '../../../src/policy';
import { copyText } from '../parts/copy';
import type { ConsoleSpeech } from '../wording/use-words';
import { calendarWords } from './calendar-words';
import { download } from './download';
import { tellable } from './file-of';

/** What files of licenses are made of, beside the licenses. */
export interface FileContext {
  speech: ConsoleSpeech;
  policy: Policy;
  today: Day;
  leadDays: readonly number[];
  ownerNames: OwnerNames;
  client: QueryClient;
}

/** A file, and what is said of it; or why there is nothing to write. */
export type MadeFile =
  { file: string; text: string; type: string; title: string; description: string } | { none: string };

/** The files of licenses, each made by a part of the app that loads when it is first needed. */
export type Files = ReturnType<typeof filesOf>;

export function filesOf({ speech, policy, today, leadDays, ownerNames, client }: FileContext) {
  const { say } = speech;
  const about = (text: string, leftOut: number) =>
    leftOut === 0 ? text : `${text} ${say('exporting.leftOut', { count: leftOut })}`;

  return {
    register: async (format: 'csv' | 'jsonl', entries: readonly LicenseEntry[]): Promise<MadeFile> => {
      const { writers } = await import('./writers');
      const file = `mockups-licenses-${today}.${format}`;
      return {
        file,
        ...writers[format](policy, entries, today, ownerNames),
        title: say('list.exported', { count: entries.length, file }),
        description: say('list.exportedText'),
      };
    },

    logs: async (entries: readonly LicenseEntry[]): Promise<MadeFile> => {
      const { logsOf } = await import('./write-logs');
      const { text, count } = await logsOf(entries, { client, speech, products: policy.productsOn(today) });
      if (count === 0) return { none: say('changes.none') };
      const file = `${say('changes.fileName')}-${today}.csv`;
      return {
        file,
        text,
        type: 'text/csv',
        title: say('exporting.logsDone', { count, file }),
        description: say('exporting.logsText', { most: MOST_LOGGED }),
      };
    },

    expiring: async (months: number, entries: readonly LicenseEntry[]): Promise<MadeFile> => {
      const { expiringWriter } = await import('./writers');
      const { told, leftOut } = tellable(policy, entries, today);
      const written = expiringWriter(policy, told, today, months, ownerNames);
      if (written === null) return { none: about(say('exporting.expiringNone', { months }), leftOut) };
      const file = `mockups-expiring-${months}-months-${today}.csv`;
      return {
        file,
        ...written,
        title: say('exporting.expiringDone', { months, file }),
        description: about(say('exporting.expiringText'), leftOut),
      };
    },

    /** `name` tells the file from others; a single license's has its id. */
    calendar: async (entries: readonly LicenseEntry[], name: string): Promise<MadeFile> => {
      const { calendarWriter } = await import('./calendar-writer');
      const { told, leftOut } = tellable(policy, entries, today);
      const words = calendarWords(speech, policy.productsOn(today));
      const written = calendarWriter(policy, told, today, leadDays, words);
      if (written === null) return { none: say('exporting.calendarNone') };
      const file = `mockups-maintenance-${name}.ics`;
      return {
        file,
        ...written,
        title: say('exporting.calendarDone', { file }),
        description: about(say('exporting.calendarText'), leftOut),
      };
    },
  };
}

/** Hands a file over, and says so; or says why there is none. */
export function handOver(made: MadeFile, say: ConsoleSpeech['say']): void {
  if ('none' in made) {
    showFlag({ id: 'export-none', type: 'info', title: made.none, isAutoDismiss: true });
    return;
  }
  const { file, text, type, title, description } = made;
  download(text, file, type);
  const flag = showFlag({
    id: `export-${file}`,
    type: 'success',
    title,
    description,
    actions: [
      {
        text: say('list.exportCopy'),
        onClick: () => {
          void copyText(Promise.resolve(text));
          void flag.close();
        },
      },
    ],
  });
}
