import { dueOn } from '../contract/due-on';
import type { Ports } from '../ports';
import { WHOLE_REGISTER } from '../ports/whole-list';
import type { VersionStep } from './prepare-data';

/** Every step that stored data may have to take, in order. */
export function versionSteps({
  policy,
  register,
  clock,
}: Pick<Ports, 'policy' | 'register' | 'clock'>): VersionStep[] {
  return [
    {
      // Version 1 has the register alone. Saving each license anew puts it where prompts look, by the day it is due.
      to: 2,
      part: async (cursor) => {
        const { items, next } = await register.page(WHOLE_REGISTER, cursor ?? undefined);
        for (const { entry, keyReference } of items) {
          const license = { entry: { ...entry, revision: crypto.randomUUID() }, keyReference };
          // Where somebody changed the license meanwhile, this release has saved it already.
          await register.change({
            id: entry.id,
            base: entry.revision,
            next: { license, dueOn: dueOn(policy, entry.license) },
            adopts: null,
            discards: null,
            at: clock.now().toISOString(),
          });
        }
        return next;
      },
    },
  ];
}
