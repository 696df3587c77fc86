import type { Product } from './product';

/** Somebody of the make-believe site. */
export interface Person {
  accountId: string;
  displayName: string;
  initials: string;
  /** The products that the person administers. */
  administers: readonly Product[];
}

export const PEOPLE = {
  admin: {
    accountId: '712020:4d1c5a7e-0a11-4a3b-9c58-6f0b1f2f7a01',
    displayName: 'Anna Keller',
    initials: 'AK',
    administers: ['jira', 'confluence'],
  },
  user: {
    accountId: '712020:93b7f2c0-51de-4d67-8a0e-2c9f9a6c0b02',
    displayName: 'Ben Okafor',
    initials: 'BO',
    administers: [],
  },
  'jira-admin': {
    accountId: '712020:5a0e9d44-7c3b-4f0e-b7a6-1d2e3f4a5b03',
    displayName: 'Jonas Weber',
    initials: 'JW',
    administers: ['jira'],
  },
  'confluence-admin': {
    accountId: '712020:c8f1b2a6-3d5e-4e7f-9a0b-6c7d8e9f0a04',
    displayName: 'Clara Novak',
    initials: 'CN',
    administers: ['confluence'],
  },
} as const satisfies Record<string, Person>;

export type Role = keyof typeof PEOPLE;

export const personWith = (accountId: string | null | undefined): Person | undefined =>
  Object.values(PEOPLE).find((person) => person.accountId === accountId);
