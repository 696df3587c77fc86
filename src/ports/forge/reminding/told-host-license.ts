import api, { route } from '@forge/api';
import * as z from 'zod/mini';
import type { HostLicenseNow } from '../../reminder-ports';
import { readToldLicense } from '../../told-license';
import { valueAt } from '../table';
import { licenseInContext } from './license-in-context';

/** The platform answers at most once in five minutes, and recommends to ask once an hour. */
const ASK_EVERY_MS = 3_600_000;

/**
 * When the platform was asked last (epoch milliseconds), and what it told then. `told` is missing where it did not
 * answer; `isInactive` is then by its last answer.
 */
export const lastAnswer = valueAt<{ isInactive: boolean; askedAt: number; told?: AnsweredLicense }>(
  'host-license',
);

const licenseSchema = z.object({
  active: z.catch(z.nullish(z.boolean()), null),
  isActive: z.catch(z.nullish(z.boolean()), null),
  isEvaluation: z.catch(z.nullish(z.boolean()), null),
  billingPeriod: z.catch(z.nullish(z.string()), null),
  trialEndDate: z.catch(z.nullish(z.union([z.string(), z.number()])), null),
  subscriptionEndDate: z.catch(z.nullish(z.union([z.string(), z.number()])), null),
});
/** Of the platform's answer, what is read of a license. Empty where no license applies. */
type AnsweredLicense = z.infer<typeof licenseSchema>;

const answerSchema = z.object({
  results: z.array(z.object({ data: z.optional(licenseSchema) })).check(z.minLength(1)),
});

/**
 * Whether the host says clearly that its license of this app is inactive. If the context of the function does not
 * tell, the platform's License API is asked. If that does not answer either, its last answer counts.
 */
export async function hostIsInactive(now: Date): Promise<boolean> {
  const told = licenseInContext();
  return told ? !told.active : (await lately(now)).isInactive;
}

/** What the host says of its license of this app, asked in the same way. `absent`: none applies here (D12). */
export async function hostLicense(now: Date): Promise<HostLicenseNow> {
  const told = licenseInContext();
  if (told) return told;
  const { told: answer } = await lately(now);
  return answer === undefined ? 'unknown' : (readToldLicense(answer) ?? 'absent');
}

/** The platform's answer of the last hour; without one it is asked. */
async function lately(now: Date) {
  const last = await lastAnswer.get();
  if (last && now.getTime() - last.askedAt < ASK_EVERY_MS) return last;
  const told = await askPlatform();
  const isInactive = told ? readToldLicense(told)?.active === false : (last?.isInactive ?? false);
  const answer = { isInactive, askedAt: now.getTime(), ...(told && { told }) };
  await lastAnswer.put(answer);
  return answer;
}

/** Null if the platform does not answer. To have no license is not to have an inactive one (D12). */
async function askPlatform(): Promise<AnsweredLicense | null> {
  try {
    const response = await api.asApp().requestAtlassian(route`/forge/app/v1/license`);
    if (!response.ok) return null;
    const [own] = answerSchema.parse(await response.json()).results;
    return own?.data ?? {};
  } catch {
    return null;
  }
}
