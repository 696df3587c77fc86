import { ok, type PlatformAnswer } from '../answer';
import type { Manifest } from '../manifest';
import type { Store } from '../store';
import type { Endpoint, EndpointCall } from './endpoint';

const MOST_KEY = 127;
const MOST_VALUE = 32_768;

function tableOf(product: Manifest['product']): string {
  return `${product}/app-property`;
}

/** What a product keeps for the app under a key; undefined where it keeps nothing. */
export function appPropertyIn(store: Store, product: Manifest['product'], key: string): unknown {
  return store.table(tableOf(product)).get(key)?.value;
}

/**
 * https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/ (experimental there) and
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/ (its scopes are to become
 * mandatory). Only the app itself is answered.
 */
function endpointsOf(product: Manifest['product'], path: RegExp): Endpoint[] {
  return [
    { method: 'GET', path, scopes: [[`read:app-data:${product}`]], answer: asApp(read(product)) },
    { method: 'PUT', path, scopes: [[`write:app-data:${product}`]], answer: asApp(write(product)) },
  ];
}

export const CONFLUENCE_APP_PROPERTIES = endpointsOf(
  'confluence',
  /^\/wiki\/api\/v2\/app\/properties\/([^/]+)$/,
);
export const JIRA_APP_PROPERTIES = endpointsOf('jira', /^\/rest\/forge\/1\/app\/properties\/([^/]+)$/);

function asApp(answer: Endpoint['answer']): Endpoint['answer'] {
  return (question) =>
    question.asker === 'app' ? answer(question) : refused(403, 'Only the app itself may ask.');
}

function keyIn({ caught: [key = ''] }: EndpointCall): string {
  return decodeURIComponent(key);
}

function read(product: Manifest['product']): Endpoint['answer'] {
  return (question) => {
    const key = keyIn(question);
    const kept = question.store.table(tableOf(product)).get(key);
    return kept ? ok({ key, value: kept.value }) : refused(404, 'There is no such property.');
  };
}

function write(product: Manifest['product']): Endpoint['answer'] {
  return (question) => {
    const { body, store, now } = question;
    const key = keyIn(question);
    if (key.length > MOST_KEY) return refused(400, `A key has at most ${MOST_KEY} characters.`);
    if (body === undefined || JSON.stringify(body).length > MOST_VALUE)
      return refused(400, `A value is JSON of at most ${MOST_VALUE} characters.`);
    const table = store.table(tableOf(product));
    const before = table.get(key);
    table.set(key, { value: body, createdAt: before?.createdAt ?? now, updatedAt: now });
    store.changed();
    return { status: before ? 200 : 201, body: { key, value: body } };
  };
}

function refused(status: number, message: string): PlatformAnswer {
  return { status, body: { statusCode: status, message } };
}
