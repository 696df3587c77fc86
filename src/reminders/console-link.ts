import type { Subject } from './subject';

/**
 * Where the console shows the subject: its places are paths under the page of its module. An address that keeps the
 * place behind `#`, as that of the preview does, takes it there; the host's own license has no place of its own.
 */
export function consoleLink(consoleUrl: string, { kind, id }: Subject): string {
  return kind === 'maintenance' ? placeIn(consoleUrl, `license/${encodeURIComponent(id)}`) : consoleUrl;
}

/** The address of a place in the console, by its path there. */
export function placeIn(consoleUrl: string, path: string): string {
  const query = consoleUrl.includes('#') ? -1 : consoleUrl.indexOf('?');
  const page = query < 0 ? consoleUrl : consoleUrl.slice(0, query);
  const asked = query < 0 ? '' : consoleUrl.slice(query);
  return `${page.replace(/\/+$/, '')}/${path}${asked}`;
}
