import { zoneNamed } from '../../src/contract/zone-name';

/** Everything that can be switched on a stand-in page, as plain texts: they travel in the page's address. */
export const CHOICES = {
  as: ['admin', 'user', 'jira-admin', 'confluence-admin'],
  license: ['active', 'evaluation', 'inactive', 'absent'],
  mode: ['light', 'dark'],
  lang: ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'zh-CN'],
  width: ['full', '1280', '768', '360'],
} as const;

export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

type Choices = { -readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

export interface Switches extends Choices {
  /** The day it is on the site, YYYY-MM-DD; empty for today. */
  day: string;
  /** The last day of the evaluation, YYYY-MM-DD; empty for 20 days from the day. */
  trial: string;
  /** The viewer's IANA time zone. */
  zone: string;
}

export const DEFAULTS: Switches = {
  as: 'admin',
  license: 'active',
  mode: 'light',
  lang: 'en-US',
  width: 'full',
  day: '',
  trial: '',
  zone: 'UTC',
};

const isDay = (text: string) => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

function fits(name: string, value: string): boolean {
  if (name === 'day' || name === 'trial') return value === '' || isDay(value);
  if (name === 'zone') return zoneNamed(value) !== null;
  return (CHOICES[name as keyof Choices] as readonly string[]).includes(value);
}

/** What a switch can be, in words. */
function possible(name: string): string {
  if (name === 'day' || name === 'trial') return 'It is a day, as in 2026-11-22, or empty.';
  if (name === 'zone') return 'It is a time zone by its IANA name, as in Europe/Berlin.';
  return `It can be: ${CHOICES[name as keyof Choices].join(', ')}.`;
}

/** What is wrong with the switches of an address, and what they can be; null: nothing. */
export function faultInSwitches(query: URLSearchParams): string | null {
  for (const name of Object.keys(DEFAULTS)) {
    const value = query.get(name);
    if (value !== null && !fits(name, value))
      return `The switch '${name}' has no position '${value}'. ${possible(name)}`;
  }
  return null;
}

/** Switches out of an address. Other parameters are left alone; a value that a switch does not have is an error. */
export function readSwitches(query: URLSearchParams, otherwise: Partial<Switches> = {}): Switches {
  const fault = faultInSwitches(query);
  if (fault !== null) throw new Error(fault);
  const given = Object.keys(DEFAULTS).flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { ...DEFAULTS, ...otherwise, ...(Object.fromEntries(given) as Partial<Switches>) };
}

/** The part of an address that keeps the switches: those that are not in their usual position. */
export function writeSwitches(switches: Switches): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(switches) as [keyof Switches, string][]) {
    if (value !== DEFAULTS[name]) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
