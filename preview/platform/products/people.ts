/** The two people of the make-believe site. */
export interface Person {
  accountId: string;
  displayName: string;
  initials: string;
  siteAdmin: boolean;
}

export const PEOPLE = {
  admin: {
    accountId: '712020:4d1c5a7e-0a11-4a3b-9c58-6f0b1f2f7a01',
    displayName: 'Anna Keller',
    initials: 'AK',
    siteAdmin: true,
  },
  user: {
    accountId: '712020:93b7f2c0-51de-4d67-8a0e-2c9f9a6c0b02',
    displayName: 'Ben Okafor',
    initials: 'BO',
    siteAdmin: false,
  },
} as const satisfies Record<string, Person>;

export type Role = keyof typeof PEOPLE;

export const personWith = (accountId: string | null | undefined): Person | undefined =>
  Object.values(PEOPLE).find((person) => person.accountId === accountId);
