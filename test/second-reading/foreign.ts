import { SERVER, SUBSCRIPTIONS } from './papers';

const OF_DESKTOP = ['M3', 'U5'];
const OF_SERVER = 'M5 M6 M7 M8 M9 M10 M11 M12 M16 M18 M19 M21 M22 U10'.split(' ');
const OF_DIRECT_SERVER = ['U8'];
const OF_MARKETPLACE_SERVER = ['M17', 'U9'];

/** The clauses that speak of other products, or of another channel, than those of a license. */
export function foreignClauses(product: string, channel: string): readonly string[] {
  const isServer = SERVER.includes(product);
  return [
    ...(product === 'desktop' ? [] : OF_DESKTOP),
    ...(product === 'mybalsamiq' ? [] : ['U6']),
    ...(product === 'google-drive' ? [] : ['U7']),
    ...(SUBSCRIPTIONS.includes(product) ? [] : ['M4']),
    ...(isServer ? [] : OF_SERVER),
    ...(isServer && channel === 'direct' ? [] : OF_DIRECT_SERVER),
    ...(isServer && channel === 'marketplace' ? [] : OF_MARKETPLACE_SERVER),
  ];
}
