import api, { route } from '@forge/api';
import { z } from 'zod';
import { readToldLicense } from '../../told-license';
import { valueAt } from '../table';
import { licenseInContext } from './license-in-context';

/** The platform answers at most once in five minutes, and recommends to ask once an hour. */
const ASK_EVERY_MS = 3_600_000;

/** What the platform answered last, and when it was asked last (epoch milliseconds). */
export const lastAnswer = valueAt<{ isInactive: boolean; askedAt: number }>('host-license');

const answerSchema = z.object({ results: z.array(z.object({ data: z.unknown().optional() })).min(1) });

/**
 * Whether the host says clearly that its license of this app is inactive. If the context of the function does not
 * tell, the platform's License API is asked. If that does not answer either, its last answer counts.
 */
export async function hostIsInactive(now: Date): Promise<boolean> {
  const told = licenseInContext();
  if (told) return !told.active;
  const last = await lastAnswer.get();
  if (last && now.getTime() - last.askedAt < ASK_EVERY_MS) return last.isInactive;
  const isInactive = (await askPlatform()) ?? last?.isInactive ?? false;
  await lastAnswer.put({ isInactive, askedAt: now.getTime() });
  return isInactive;
}

/** Null if the platform does not answer. To have no license is not to have an inactive one (D12). */
async function askPlatform(): Promise<boolean | null> {
  try {
    const response = await api.asApp().requestAtlassian(route`/forge/app/v1/license`);
    if (!response.ok) return null;
    const [own] = answerSchema.parse(await response.json()).results;
    return readToldLicense(own?.data)?.active === false;
  } catch {
    return null;
  }
}
