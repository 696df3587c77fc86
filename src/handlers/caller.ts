import * as z from 'zod/mini';
import { productOfModule } from '../contract/modules';
import { readBy } from '../contract/reading';
import type { HostLicense } from '../contract/site';
import type { Asker } from '../ports/administrators';
import { siteField } from './account';
import { readHostLicense } from './host-license';

/** Who asks, and in which product. The platform says it; nothing of it comes from the front end. */
export interface Caller extends Asker {
  hostLicense: HostLicense;
}

const contextSchema = z.object({
  accountId: z.string().check(z.minLength(1)),
  /** The module that shows the panel, such as `jira:adminPage`. */
  extension: z.object({ type: z.string() }),
  license: z.optional(z.unknown()),
  ...siteField,
});

/** Reads the caller from the resolver's context; null where the context does not tell. */
export function readCaller(context: unknown): Caller | null {
  const read = readBy(contextSchema, context);
  if (!read.ok) return null;
  const product = productOfModule(read.value.extension.type);
  const { accountId, cloudId: site } = read.value;
  return product
    ? { site, accountId, product, hostLicense: readHostLicense(product, read.value.license) }
    : null;
}
