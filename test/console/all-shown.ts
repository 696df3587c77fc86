import type { QueryClient } from '@tanstack/react-query';
import type { UserRequest } from '../../src/contract/requests';
import { reads } from '../../static/console/data/reads';

/** All that the console shows, read or known. */
export const shown = (client: QueryClient) => {
  const listed = (state: UserRequest['state']) =>
    client
      .getQueryData(reads.requests(state).queryKey)
      ?.pages.flatMap(({ items }) => items.map(({ line, until }) => line ?? until ?? 'asked')) ?? [];
  const prompting = client.getQueryData(reads.prompting.queryKey);
  const name = (id: string) =>
    client.getQueryData(reads.register.queryKey)?.entries.find((each) => each.id === id)?.name ?? 'nobody';
  return {
    licenses: (client.getQueryData(reads.register.queryKey)?.entries ?? [])
      .map(({ name: called, keyHint, license, decision, owner }) =>
        [
          called,
          keyHint ?? '-',
          license.history?.length ?? 0,
          ...(decision ? [decision.intent.is] : []),
          ...(owner === undefined ? [] : [owner]),
        ].join(' '),
      )
      .sort(),
    leadDays: client.getQueryData(reads.site.queryKey)?.settings.leadDays,
    reach: prompting?.switches.reach.length,
    renewals: prompting?.renewals.map(({ licenseId, until }) => `${name(licenseId)} ${until}`).sort(),
    columns: Object.keys(client.getQueryData(reads.importColumns.queryKey) ?? {}),
    job: client.getQueryData(reads.importJob.queryKey)?.state ?? null,
    language: client.getQueryData(reads.reminders.queryKey)?.targets.language,
    open: listed('open'),
    underWay: listed('under-way'),
    declined: listed('declined'),
  };
};
export type Shown = ReturnType<typeof shown>;
