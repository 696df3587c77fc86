import { showFlag } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { useOwnerNames } from '../owner/use-owners';
import { useWords } from '../wording/use-words';
import type { Files, MadeFile } from './make-files';

/** Makes a file of licenses, by what loads once somebody wants one, hands it over, and says what came of it. */
export function useExport() {
  const speech = useWords();
  const policy = usePolicy();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const ownerNames = useOwnerNames();
  const client = useQueryClient();
  const [isWriting, setIsWriting] = useState(false);

  const write = async (make: (files: Files) => Promise<MadeFile>) => {
    setIsWriting(true);
    try {
      const { filesOf, handOver } = await import('./make-files');
      handOver(await make(filesOf({ speech, policy, today, leadDays, ownerNames, client })), speech.say);
    } catch {
      showFlag({
        id: 'export-failed',
        type: 'error',
        title: speech.say('exporting.failed'),
        isAutoDismiss: false,
      });
    } finally {
      setIsWriting(false);
    }
  };
  return { isWriting, write };
}
