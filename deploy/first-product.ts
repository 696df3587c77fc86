import { isMap, parseDocument } from 'yaml';

/** The products that the app works in. */
export const PRODUCTS = ['confluence', 'jira'] as const;
export type Product = (typeof PRODUCTS)[number];

/** An app's id, as `forge register` writes it. */
const APP_ID = /^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/;
export const isAppId = (text: string): boolean => APP_ID.test(text);

/**
 * The manifest with another product as the required one; with `appId`, for another app. All else, comments included,
 * stays as it is. Throws where the manifest has no product under `app.compatibility`.
 *
 * An app requires exactly one product: it cannot be installed on a site without that one. So a company that has Jira
 * alone needs an app of its own.
 */
export function requireFirst(manifest: string, first: Product, appId?: string): string {
  const document = parseDocument(manifest);
  const compatibility = document.getIn(['app', 'compatibility']);
  if (!isMap(compatibility) || !PRODUCTS.every((product) => compatibility.has(product)))
    throw new Error(`app.compatibility in manifest.yml must name ${PRODUCTS.join(' and ')}.`);
  for (const product of PRODUCTS) compatibility.setIn([product, 'required'], product === first);
  if (appId !== undefined) document.setIn(['app', 'id'], appId);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
