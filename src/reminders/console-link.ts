import type { Subject } from './subject';

/**
 * Where the console shows the subject: its places are paths under the page of its module. An address that keeps the
 * place behind `#`, as that of the preview does, takes it there; the host's own license has no place of its own.
 */
export function consoleLink(consoleUrl: string, { kind, id }: Subject): string {
  if (kind !== 'maintenance') return consoleUrl;
  const query = consoleUrl.includes('#') ? -1 : consoleUrl.indexOf('?');
  const page = query < 0 ? consoleUrl : consoleUrl.slice(0, query);
  const asked = query < 0 ? '' : consoleUrl.slice(query);
  return `${page.replace(/\/+$/, '')}/license/${encodeURIComponent(id)}${asked}`;
}
