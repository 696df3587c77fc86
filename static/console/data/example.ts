import type { LicenseEntry } from '../../../src/contract/licenses';
import { addDays, addMonths, type Day, type License } from '../../../src/policy';

type Sample = { id: string; name: string; contact: string; license: License };

/** Made-up licenses in every state, dated from today, so that the example never grows old. */
function samplesOn(today: Day): Sample[] {
  const days = (count: number) => addDays(today, count);
  const months = (count: number, and = 0) => addDays(addMonths(today, count), and);
  const jira = 'jira-server';
  const confluence = 'confluence-server';
  return [
    sample('berlin', 'Berlin, Jira', 'Anna Weber', {
      product: jira,
      channel: 'direct',
      history: [
        { kind: 'new', on: months(-38), seats: 25 },
        { kind: 'renewal', on: months(-27) },
      ],
    }),
    sample('porto', 'Porto, Confluence', 'Web team', {
      product: confluence,
      channel: 'marketplace',
      history: [{ kind: 'statement', on: months(-7), expiresOn: days(-12), seats: 50 }],
    }),
    sample('paris', 'Paris, Jira', 'Luc Martin', {
      product: jira,
      channel: 'direct',
      history: [
        { kind: 'new', on: months(-35, 3), seats: 10 },
        { kind: 'renewal', on: months(-24) },
        { kind: 'renewal', on: months(-12) },
      ],
    }),
    sample('lyon', 'Lyon, Confluence', 'Luc Martin', {
      product: confluence,
      channel: 'direct',
      history: [
        { kind: 'new', on: months(-21), seats: 25 },
        { kind: 'renewal', on: months(-10) },
        { kind: 'renewal', on: months(-1) },
      ],
    }),
    sample('oslo', 'Oslo, Confluence', 'Design guild', {
      product: confluence,
      channel: 'direct',
      history: [
        { kind: 'new', on: months(-17), seats: 10 },
        { kind: 'renewal', on: months(-9) },
        { kind: 'upgrade', on: months(-3), seats: 50 },
      ],
    }),
    sample('madrid', 'Madrid, Jira', 'Help desk', {
      product: jira,
      channel: 'direct',
      history: [
        { kind: 'new', on: months(-30), seats: 100 },
        { kind: 'renewal', on: months(-19) },
        { kind: 'migration', on: months(-8) },
        { kind: 'statement', on: months(-8), expiresOn: months(4) },
      ],
    }),
    sample('old-wiki', 'Old wiki', '', { product: confluence, channel: 'direct', ownServers: false }),
    sample('desktop', 'Design team, desktop', 'Design guild', {
      product: 'desktop',
      history: [{ kind: 'new', on: months(-14), seats: 12 }],
    }),
    sample('my', 'Agency projects', 'Mira Novak', {
      product: 'mybalsamiq',
      history: [{ kind: 'new', on: months(-6), seats: 20 }],
      subscription: { state: 'active' },
    }),
    sample('drive', 'Mira’s Drive', 'Mira Novak', {
      product: 'google-drive',
      subscription: { state: 'inactive' },
    }),
    sample('cloud-wiki', 'Cloud wiki', 'Web team', {
      product: 'confluence-cloud',
      subscription: { state: 'evaluation' },
    }),
    sample('cloud-jira', 'Cloud Jira', 'Web team', { product: 'jira-cloud' }),
  ];
}

const sample = (id: string, name: string, contact: string, license: License): Sample => ({
  id,
  name,
  contact,
  license,
});

/** The example register on a day. */
export function exampleEntries(today: Day): LicenseEntry[] {
  const at = `${today}T00:00:00Z`;
  return samplesOn(today).map((entry) => ({
    ...entry,
    revision: 'example',
    hasKey: false,
    keyHint: null,
    createdAt: at,
    updatedAt: at,
  }));
}
