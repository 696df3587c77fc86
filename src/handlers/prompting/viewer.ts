import * as z from 'zod/mini';
import { placeOf, productOf } from '../../contract/modules';
import { readBy } from '../../contract/reading';
import type { Asker } from '../../ports/administrators';
import { hostFactsOf, readToldLicense, stateOf } from '../../ports/told-license';
import type { HostFacts, Place } from '../../prompts';
import { accountFields, refusalOf, siteField } from '../account';

/** Who looks, and in which place. The platform says it; nothing of it comes from the front end. */
export interface PromptViewer extends Asker {
  place: Place;
  /** The state of the host's license of this app. */
  hostState: HostFacts['state'];
  /** What the host says of its license of this app, on the viewer's day. */
  hostFacts: (timeZone: string) => HostFacts;
}

const contextSchema = z.object({
  accountId: z.string().check(z.minLength(1), z.maxLength(200)),
  ...accountFields,
  ...siteField,
  extension: z.object({ type: z.string() }),
  license: z.optional(z.unknown()),
});

/** The viewer, from the resolver's context: somebody with a license of the product, in a place that shows prompts. */
export function readViewer(context: unknown): PromptViewer | 'not-known' | 'not-licensed' {
  const read = readBy(contextSchema, context);
  if (!read.ok) return 'not-known';
  const { accountId, cloudId: site, extension, license } = read.value;
  const place = placeOf(extension.type);
  if (!place) return 'not-known';
  const refusal = refusalOf(read.value);
  if (refusal) return refusal;
  const product = productOf(place);
  const told = readToldLicense(license);
  return {
    site,
    accountId,
    place,
    product,
    hostState: stateOf(told),
    hostFacts: (timeZone) => hostFactsOf(product, told, timeZone),
  };
}
