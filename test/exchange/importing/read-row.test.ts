import { readRow } from '../../../src/exchange/importing/read-row';
import { mockupsPolicy } from '../../../src/policy';

it.each([
  ['jira-server', 'jira-server'],
  ['Mockups for JIRA Server', 'jira-server'],
  ['Mockups for Jira Server', 'jira-server'],
  ['mockups 3 for jira cloud', 'jira-cloud'],
  ['Mockups for Trello', 'Mockups for Trello'],
])('a record of %j is of %s', (product, id) => {
  expect(readRow(mockupsPolicy, { id: 'a', product }, '2015-05-09')).toMatchObject({
    ok: true,
    value: { license: { product: id } },
  });
});
