import type { Answered, Failure } from '../contract/failure';
import type { LicenseDraft, LicenseEntry, licenseQuestions } from '../contract/licenses';
import type { Page } from '../contract/page';
import type { KeptLicense, Ports } from '../ports';
import type { DueRange } from '../ports/register';
import type { Answers } from './answers';
import { checkDraft } from './checked-draft';
import { deleteForAWhile } from './delete-license';
import { entryOf, keepLicense } from './keep-license';
import { noteAuthor } from './logging';
import { sweepingAfter } from './loose-keys';
import { paged } from './paged';
import { standsAs } from './stands-as';

const failed = (failure: Failure) => ({ ok: false, failure }) as const;

export function licenseAnswers(ports: Ports): Answers<typeof licenseQuestions> {
  const { policy, register, clock } = ports;
  return {
    listLicenses: ({ after, expiresFrom, expiresBefore }) =>
      paged(() => listedPart(ports, { from: expiresFrom ?? null, before: expiresBefore ?? null }, after)),

    getLicense: async ({ id }) => {
      const kept = await register.get(id);
      return kept ? { ok: true, value: kept.entry } : failed({ code: 'not-found' });
    },

    addLicense: sweepingAfter(ports, async ({ id: made, draft, key, timeZone }, { accountId: by }) => {
      const checked = checkDraft(policy, draft, clock.now(), timeZone);
      if (!checked.ok) return checked;
      const id = made ?? crypto.randomUUID();
      const known = made === undefined ? null : await register.get(id);
      if (known) return again(ports, known, checked.value, key);
      await noteAuthor(ports, by);
      const added = await keepLicense(ports, { id, base: null, draft: checked.value, key, author: { by } });
      // The same was sent twice, and the other one was faster.
      const faster = added.ok ? null : await register.get(id);
      return faster ? again(ports, faster, checked.value, key) : entryOf(added);
    }),

    saveLicense: sweepingAfter(ports, async ({ id, revision, draft, key, timeZone }, { accountId: by }) => {
      const checked = checkDraft(policy, draft, clock.now(), timeZone);
      if (!checked.ok) return checked;
      const base = await register.get(id);
      if (base?.entry.revision !== revision) return again(ports, base, checked.value, key ?? null);
      await noteAuthor(ports, by);
      const kept = await keepLicense(ports, {
        id,
        base,
        draft: checked.value,
        key: key ?? null,
        author: { by },
      });
      if (!kept.ok) return kept;
      const { entry, answered, isRenewed } = kept.value;
      const told = { ...(answered.length > 0 ? { answered } : {}), ...(isRenewed ? { isRenewed } : {}) };
      return { ok: true, value: { ...entry, ...told } };
    }),

    deleteLicense: sweepingAfter(ports, async ({ id, revision }, { accountId: by }) => {
      const base = await register.get(id);
      if (!base) return failed({ code: 'not-found' });
      if (base.entry.revision !== revision) return overtaken(base);
      await noteAuthor(ports, by);
      return deleteForAWhile(ports, base, by);
    }),
  };
}

/** A part of the list of licenses; at most so many, or as many as the register gives at once. */
export async function listedPart(
  { register }: Pick<Ports, 'register'>,
  range: DueRange,
  after: string | undefined,
  atMost?: number,
): Promise<Page<LicenseEntry>> {
  const { items, next } = await register.page(range, after, atMost);
  return { items: items.map(({ entry }) => entry), next };
}

/** What stands there as it was sent is done already, as after a lost answer. Else somebody else was faster. */
async function again(
  ports: Ports,
  base: KeptLicense | null,
  draft: LicenseDraft,
  key: string | null,
): Promise<Answered<LicenseEntry>> {
  const isDone = base !== null && (await standsAs(ports, base, draft, key));
  return isDone ? { ok: true, value: base.entry } : overtaken(base);
}

/** Somebody else changed the license since the asker read it. */
export function overtaken(current: KeptLicense | null) {
  return failed({ code: 'conflict', current: current?.entry ?? null });
}
