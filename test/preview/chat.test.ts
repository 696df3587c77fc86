import { manifestOf, PEOPLE } from '../../preview/platform';
import { invokeAction } from '../../preview/server/questions';
import { siteOf } from './site-of';

const MANIFEST = {
  modules: {
    'rovo:agent': [{ key: 'agent', name: 'Helper', conversationStarters: ['How are we?'], actions: ['ask'] }],
    action: [
      {
        key: 'ask',
        function: 'answer',
        inputs: {
          seats: { title: 'Seats', type: 'integer' as const, required: true, description: 'How many' },
          note: {},
        },
      },
    ],
    function: [{ key: 'answer', handler: 'index.answer' }],
  },
};

it('reads the agent and its actions from the manifest', () => {
  expect(manifestOf(MANIFEST)).toMatchObject({
    agents: [{ key: 'agent', name: 'Helper', conversationStarters: ['How are we?'], actions: ['ask'] }],
    actions: [
      {
        key: 'ask',
        name: 'ask',
        function: 'answer',
        inputs: [
          { name: 'seats', title: 'Seats', type: 'integer', required: true, description: 'How many' },
          { name: 'note', title: 'note', type: 'string', required: false, description: '' },
        ],
      },
    ],
  });
});

it.each([
  ['jira', 'admin'],
  ['confluence', 'user'],
] as const)('asks an action in %s as the %s, on the day of the switches', async (product, as) => {
  const { site, calls } = siteOf(MANIFEST, { 'index.answer': () => ({ told: true }) });
  const answer = await invokeAction(site, {
    actionKey: 'ask',
    product,
    inputs: { seats: 3 },
    switches: `?as=${as}&day=2027-03-12`,
  });
  expect(answer).toEqual({ ok: true, value: { told: true } });
  const { accountId } = PEOPLE[as];
  expect(calls).toMatchObject([
    {
      at: '2027-03-12T10:00:00.000Z',
      args: [{ seats: 3 }, { principal: { accountId } }],
      invocation: { accountId, moduleKey: 'ask' },
    },
  ]);
  // Where the person sits stands beside the inputs, under the product's name alone.
  const { context } = calls[0]?.args[0] as { context: object };
  expect(Object.keys(context).filter((key) => key === 'jira' || key === 'confluence')).toEqual([product]);
});

it('names an action that the manifest does not have', async () => {
  const { site } = siteOf(MANIFEST, {});
  const asked = { actionKey: 'gone', product: 'jira' as const, inputs: {}, switches: '' };
  expect(await invokeAction(site, asked)).toMatchObject({ ok: false });
});
