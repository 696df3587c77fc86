import type { Intent } from '../../src/contract/intent';
import type { LicenseDraft } from '../../src/contract/licenses';
import { addDays, addMonths } from '../../src/policy';
import type { Role } from '../platform/products/people';

export type ExampleLicense = LicenseDraft & {
  key: string | null;
  /** What an admin has decided about it. */
  intent?: Intent;
  /** Who answers for it. */
  ownedBy?: Role;
};

/** The examples as they look on a day: every product, every state, and the cases that need a second look. */
export function exampleLicenses(today: string): ExampleLicense[] {
  /** The day `months` ago, or `days` after that one. */
  const ago = (months: number, days = 0) => addDays(addMonths(today, -months), days);
  const ahead = (days: number) => addDays(today, days);
  const euros = (amount: string) => ({ price: { amount, currency: 'EUR' } });
  const dollars = (amount: string) => ({ price: { amount, currency: 'USD' } });

  return [
    {
      name: 'Jira Server, Berlin',
      contact: 'Anna Keller',
      key: 'EXAMPLE-JIRA-BERLIN-7F3A',
      ownedBy: 'admin',
      license: {
        product: 'jira-server',
        channel: 'direct',
        costCentre: 'IT-100',
        history: [{ kind: 'new', on: ago(26), seats: 25, ...euros('1200.00') }],
      },
    },
    {
      name: 'Confluence Server, Paris',
      contact: 'Documentation team',
      key: 'EXAMPLE-CONFLUENCE-PARIS-20C1',
      ownedBy: 'confluence-admin',
      license: {
        product: 'confluence-server',
        channel: 'direct',
        history: [
          { kind: 'new', on: ago(20), seats: 50, ...euros('1780.00') },
          { kind: 'renewal', on: ago(9), ...euros('890.00') },
        ],
      },
    },
    {
      name: 'Jira Server, Lyon (bought ahead)',
      contact: 'Anna Keller',
      key: 'EXAMPLE-JIRA-LYON-91BD',
      ownedBy: 'jira-admin',
      license: {
        product: 'jira-server',
        channel: 'direct',
        history: [
          { kind: 'new', on: ago(10), seats: 10, ...euros('600.00') },
          { kind: 'renewal', on: ago(2), ...euros('300.00') },
          { kind: 'renewal', on: ago(1), ...euros('310.00') },
        ],
      },
    },
    {
      name: 'Confluence Server, Madrid (upgraded, renewal lost)',
      contact: 'Lucía Marín',
      key: 'EXAMPLE-CONFLUENCE-MADRID-44E0',
      license: {
        product: 'confluence-server',
        channel: 'direct',
        history: [
          { kind: 'new', on: ago(15), seats: 10 },
          { kind: 'renewal', on: ago(5) },
          { kind: 'upgrade', on: ago(3), seats: 50 },
        ],
      },
    },
    // Six days left.
    {
      name: 'Jira Server, Rome',
      contact: 'Team Roma',
      key: 'EXAMPLE-JIRA-ROME-0A6D',
      license: {
        product: 'jira-server',
        channel: 'direct',
        history: [{ kind: 'new', on: ago(12, 6), seats: 10 }],
      },
    },
    // Its last day.
    {
      name: 'Confluence Server, Lisbon',
      contact: '',
      key: 'EXAMPLE-CONFLUENCE-LISBON-5B12',
      license: {
        product: 'confluence-server',
        channel: 'direct',
        history: [{ kind: 'new', on: ago(12, 1), seats: 10 }],
      },
    },
    // Its first day without cover.
    {
      name: 'Jira Server, Dublin',
      contact: 'Ben Okafor',
      key: 'EXAMPLE-JIRA-DUBLIN-C77E',
      license: {
        product: 'jira-server',
        channel: 'direct',
        history: [{ kind: 'new', on: ago(12), seats: 25 }],
      },
    },
    {
      name: 'Jira Server, Porto (renewed late)',
      contact: 'Team Porto',
      key: 'EXAMPLE-JIRA-PORTO-83F9',
      intent: { is: 'renew', by: ahead(40) },
      license: {
        product: 'jira-server',
        channel: 'direct',
        history: [
          { kind: 'new', on: ago(40), seats: 10, ...euros('600.00') },
          { kind: 'renewal', on: ago(6), ...euros('300.00') },
        ],
      },
    },
    {
      name: 'Confluence Server, archive',
      contact: 'Records office',
      key: 'EXAMPLE-CONFLUENCE-ARCHIVE-1D05',
      intent: { is: 'lapse' },
      license: {
        product: 'confluence-server',
        channel: 'direct',
        history: [{ kind: 'new', on: ago(75), seats: 100 }],
      },
    },
    {
      name: 'Confluence Server, hosted by a provider',
      contact: 'Ben Okafor',
      key: 'EXAMPLE-CONFLUENCE-HOSTED-62AA',
      license: {
        product: 'confluence-server',
        channel: 'direct',
        ownServers: false,
        history: [{ kind: 'new', on: ago(5), seats: 25 }],
      },
    },
    {
      name: 'Jira Server, from the company we bought',
      contact: '',
      key: null,
      license: { product: 'jira-server', channel: 'direct', history: [] },
    },
    {
      name: 'Jira Server, Vienna (aligned on the Marketplace)',
      contact: 'Procurement',
      key: null,
      license: {
        product: 'jira-server',
        channel: 'marketplace',
        history: [
          { kind: 'new', on: ago(30), seats: 100, ...dollars('3200.00') },
          { kind: 'renewal', on: ago(19), ...dollars('1600.00') },
          { kind: 'statement', on: ago(3), expiresOn: ahead(203) },
        ],
      },
    },
    {
      name: 'Confluence Server, Oslo (from a Marketplace record)',
      contact: 'Procurement',
      key: null,
      license: {
        product: 'confluence-server',
        channel: 'marketplace',
        costCentre: 'Nordic',
        history: [{ kind: 'statement', on: ago(1), expiresOn: ahead(24), seats: 500, ...dollars('4800.00') }],
      },
    },
    {
      name: 'Jira Server, Zurich (migrated)',
      contact: 'Procurement',
      key: null,
      license: {
        product: 'jira-server',
        channel: 'direct',
        history: [
          { kind: 'new', on: ago(28), seats: 25 },
          { kind: 'renewal', on: ago(17), ...euros('600.00') },
          { kind: 'renewal', on: ago(5), ...euros('620.00') },
          { kind: 'migration', on: ago(2) },
        ],
      },
    },
    {
      name: 'Desktop, design team',
      contact: 'Design team',
      key: 'EXAMPLE-DESKTOP-DESIGN-E318',
      license: {
        product: 'desktop',
        history: [
          { kind: 'new', on: ago(33), seats: 5 },
          { kind: 'upgrade', on: ago(8), seats: 12 },
        ],
      },
    },
    {
      name: 'Google Drive, marketing',
      contact: 'Marketing',
      key: null,
      license: { product: 'google-drive', subscription: { state: 'active' } },
    },
    {
      name: 'Google Drive, sales (not reported)',
      contact: 'Sales',
      key: null,
      license: { product: 'google-drive' },
    },
    {
      name: 'myBalsamiq, product team',
      contact: 'Product team',
      key: null,
      license: {
        product: 'mybalsamiq',
        subscription: { state: 'active' },
        billing: 'monthly',
        costCentre: 'Studio',
        history: [{ kind: 'new', on: ago(14), seats: 20, ...dollars('49.00') }],
      },
    },
    {
      name: 'myBalsamiq, former agency',
      contact: '',
      key: null,
      intent: { is: 'lapse' },
      license: { product: 'mybalsamiq', subscription: { state: 'inactive' } },
    },
    {
      name: 'Confluence Cloud, subsidiary (trying it)',
      contact: 'Ben Okafor',
      key: null,
      license: { product: 'confluence-cloud', subscription: { state: 'evaluation' } },
    },
    {
      name: 'Jira Cloud, subsidiary',
      contact: 'Ben Okafor',
      key: null,
      license: {
        product: 'jira-cloud',
        subscription: { state: 'active' },
        billing: 'yearly',
        history: [{ kind: 'new', on: ago(7), seats: 50, ...dollars('900.00') }],
      },
    },
  ];
}
