import {
  type Action,
  type Answer,
  type Ask,
  type License,
  mockupsPolicy,
  type Need,
  type Reason,
} from '../../src/policy';
import { bought, serverLicense } from '../builders';

export const direct = serverLicense();
export const confluenceDirect = serverLicense({ product: 'confluence-server' });
export const hosted = serverLicense({ ownServers: false });
export const onMarketplace = serverLicense({ channel: 'marketplace' });
export const desktop: License = { product: 'desktop', history: [bought('2014-01-31')] };
export const drive: License = { product: 'google-drive', subscription: { state: 'active' } };
export const myBalsamiq: License = { product: 'mybalsamiq', subscription: { state: 'active' } };
export const confluenceCloud: License = { product: 'confluence-cloud', subscription: { state: 'active' } };
export const jiraCloud: License = { product: 'jira-cloud', subscription: { state: 'active' } };

export const covered = '2014-06-01';
export const expired = '2015-06-01';

export interface Row {
  title: string;
  license: License;
  on?: string;
  ask?: Ask;
  eligible: Answer;
  reason: Reason;
  clauses: string[];
  needs?: Need[];
  /** Where to act. */
  link?: string;
}

export const vendor = 'https://balsamiq.com';

/** Puts one question to each row's license. */
export function itAnswers(rows: Partial<Record<Action, Row[]>>): void {
  describe.each(Object.entries(rows) as [Action, Row[]][])('%s', (action, cases) => {
    it.each(cases)(
      '$title: $eligible, $reason',
      ({ license, on = covered, ask, eligible, reason, clauses, needs = [], link }) => {
        const answer = mockupsPolicy.evaluate(license, on, ask).actions[action];
        expect(answer).toMatchObject({ eligible, reason, needs });
        expect(answer.clauses).toEqual(expect.arrayContaining(clauses));
        if (link !== undefined) expect(answer.links[0]).toBe(link);
      },
    );
  });
}
