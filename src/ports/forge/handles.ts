import { getAppContext } from '@forge/api';
import type { Handles } from '../handles';
import { createdOnce } from './table';

const secret = createdOnce('handle-secret', () => hexOf(crypto.getRandomValues(new Uint8Array(32))));

/** The keys that this process has read or is reading. One process may run functions of several installations. */
const known = new Map<string, Promise<CryptoKey>>();

/** HMAC-SHA-256 with a secret of the installation, which is kept with the platform's secrets and made when it is first needed. */
export const forgeHandles: Handles = {
  of: async (parts) => {
    const bytes = new TextEncoder().encode(JSON.stringify(parts));
    return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', await signingKey(), bytes)));
  },
};

/** A prompt needs many handles at the same time, and one key. A key that could not be read is read again. */
function signingKey(): Promise<CryptoKey> {
  const installation = String(getAppContext().installationAri);
  const reading = known.get(installation) ?? readKey();
  known.set(installation, reading);
  reading.catch(() => known.delete(installation));
  return reading;
}

async function readKey(): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(await secret());
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
