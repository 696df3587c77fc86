import type { Verdict } from '../policy';

/** The text of each frozen value that was met: verdicts share most of their parts, and those cannot change. */
const known = new WeakMap<object, string>();

/** An answer as JSON text, as `JSON.stringify` gives it; what many verdicts share is put into text once. */
export function answerText(answer: object): string {
  if (!isWhole(answer)) return JSON.stringify(answer);
  const fields: string[] = [];
  for (const [key, value] of Object.entries(answer)) {
    if (value === undefined) continue;
    const text = key === 'actions' ? `{${fieldsOf(answer.actions)}}` : textOf(value);
    fields.push(`"${key}":${text}`);
  }
  return `{${fields.join(',')}}`;
}

const isWhole = (answer: object): answer is Verdict => 'actions' in answer;

const fieldsOf = (actions: Verdict['actions']) =>
  Object.entries(actions)
    .map(([action, answer]) => `"${action}":${textOf(answer)}`)
    .join(',');

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value);
  let text = known.get(value);
  if (text === undefined) known.set(value, (text = JSON.stringify(value)));
  return text;
}
