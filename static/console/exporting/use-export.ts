import { showFlag } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { MOST_LOGGED } from '../../../src/contract/limits';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { useOwnerNames } from '../owner/use-owners';
import { copyText } from '../parts/copy';
import { useWords } from '../wording/use-words';
import { calendarWords } from './calendar-words';
import { download } from './download';
import { tellable } from './file-of';

interface ExportedFile {
  file: string;
  text: string;
  type: string;
  title: string;
  description: string;
}

/** Writes files of licenses, each by a part of the app that loads when it is first needed, and says what came of it. */
export function useExport() {
  const speech = useWords();
  const { say } = speech;
  const policy = usePolicy();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const ownerNames = useOwnerNames();
  const client = useQueryClient();
  const [isWriting, setIsWriting] = useState(false);

  const tell = (type: 'success' | 'info' | 'error', id: string, title: string) =>
    showFlag({ id, type, title, isAutoDismiss: type !== 'error' });
  const hand = ({ file, text, type, title, description }: ExportedFile) => {
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
  };
  const writing = async (write: () => Promise<void>) => {
    setIsWriting(true);
    try {
      await write();
    } catch {
      tell('error', 'export-failed', say('exporting.failed'));
    } finally {
      setIsWriting(false);
    }
  };
  const about = (text: string, leftOut: number) =>
    leftOut === 0 ? text : `${text} ${say('exporting.leftOut', { count: leftOut })}`;

  return {
    isWriting,

    writeRegister: (format: 'csv' | 'jsonl', entries: readonly LicenseEntry[]) =>
      writing(async () => {
        const { writers } = await import('./writers');
        const { text, type } = writers[format](policy, entries, today, ownerNames);
        const file = `mockups-licenses-${today}.${format}`;
        const title = say('list.exported', { count: entries.length, file });
        hand({ file, text, type, title, description: say('list.exportedText') });
      }),

    writeLogs: (entries: readonly LicenseEntry[]) =>
      writing(async () => {
        const { logsOf } = await import('./write-logs');
        const { text, count } = await logsOf(entries, { client, speech, products: policy.productsOn(today) });
        if (count === 0) {
          tell('info', 'export-none', say('changes.none'));
          return;
        }
        const file = `${say('changes.fileName')}-${today}.csv`;
        const title = say('exporting.logsDone', { count, file });
        hand({
          file,
          text,
          type: 'text/csv',
          title,
          description: say('exporting.logsText', { most: MOST_LOGGED }),
        });
      }),

    writeExpiring: (months: number, entries: readonly LicenseEntry[]) =>
      writing(async () => {
        const { expiringWriter } = await import('./writers');
        const { told, leftOut } = tellable(policy, entries, today);
        const written = expiringWriter(policy, told, today, months, ownerNames);
        if (written === null) {
          tell('info', 'export-none', about(say('exporting.expiringNone', { months }), leftOut));
          return;
        }
        const file = `mockups-expiring-${months}-months-${today}.csv`;
        const title = say('exporting.expiringDone', { months, file });
        hand({ file, ...written, title, description: about(say('exporting.expiringText'), leftOut) });
      }),

    /** `name` tells the file from others; a single license's has its id. */
    writeCalendar: (entries: readonly LicenseEntry[], name: string) =>
      writing(async () => {
        const { calendarWriter } = await import('./calendar-writer');
        const { told, leftOut } = tellable(policy, entries, today);
        const written = calendarWriter(
          policy,
          told,
          today,
          leadDays,
          calendarWords(speech, policy.productsOn(today)),
        );
        if (written === null) {
          tell('info', 'export-none', say('exporting.calendarNone'));
          return;
        }
        const file = `mockups-maintenance-${name}.ics`;
        const title = say('exporting.calendarDone', { file });
        hand({ file, ...written, title, description: about(say('exporting.calendarText'), leftOut) });
      }),
  };
}
