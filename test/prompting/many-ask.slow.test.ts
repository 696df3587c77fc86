import { value } from '../handlers/app';
import { ANNA, requestStage } from './request-stage';

const { app, register, asks, said, stored } = requestStage();

it('a thousand people within a minute leave a thousand requests', async () => {
  const { handle } = await register();
  const people = Array.from({ length: 1000 }, (_, i) => `712020:person-${i}`);
  const answers = await Promise.all(
    [...people, ...people].map((as) => asks({ licenseId: handle, kind: 'seats', text: as }, as)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1000);
  expect(stored()).toBe(1000);
  const found = new Set<string>();
  let after: string | undefined;
  do {
    const page = await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC', after }));
    for (const { accountId } of page.items) found.add(accountId);
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(found.size).toBe(1000);
  expect((await said(ANNA)).prompt).toMatchObject({
    cause: 'requests-waiting',
    asking: { kind: 'seats', count: 100 },
  });
});
