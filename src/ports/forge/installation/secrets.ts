import { kvs } from '@forge/kvs';
import type { CheckFact } from '../../../contract/installation';
import { secretAt } from '../table';
import { GONE_IN_AN_HOUR } from './probe-rows';

/** A secret is kept, read and removed. */
export async function secrets(): Promise<CheckFact[]> {
  const key = `probe:${crypto.randomUUID()}`;
  const secret = secretAt<string>(key);
  const word = crypto.randomUUID();
  try {
    await kvs.setSecret(key, word, GONE_IN_AN_HOUR);
    const isKept = (await secret.get()) === word;
    await secret.remove();
    const isGone = (await secret.get()) === null;
    const kept: CheckFact = { code: isKept ? 'secret-kept' : 'secret-lost' };
    return isGone ? [kept] : [kept, { code: 'secret-stays' }];
  } finally {
    await secret.remove().catch(() => undefined);
  }
}
