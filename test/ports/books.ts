import { tableOf, versionedTableOf } from '../../src/ports/forge/table';
import { manifestWith } from '../platform-stage';

/** Made-up rows, so that the table is tested apart from what it keeps for the app. */
export interface Book {
  id: string;
  revision: string;
  shelf: string;
  printedOn: string;
  /** May be blank. */
  note: string;
}

export interface BookEntity {
  revision: string;
  shelf: string;
  printedOn: string;
  note?: string;
}

/** An app that keeps them. */
export const withBooks = manifestWith(
  {
    name: 'book',
    attributes: {
      revision: { type: 'string' },
      shelf: { type: 'string' },
      printedOn: { type: 'string' },
      note: { type: 'string' },
    },
    indexes: [
      { name: 'by-day', range: ['printedOn'] },
      { name: 'by-shelf', partition: ['shelf'], range: ['printedOn'] },
    ],
  },
  { name: 'loan', attributes: { due: { type: 'string' } }, indexes: ['due'] },
);

export const books = versionedTableOf<Book, BookEntity>({
  entity: 'book',
  keyOf: ({ id }) => id,
  toEntity: ({ revision, shelf, printedOn, note }) => ({ revision, shelf, printedOn, note }),
  fromEntity: (id, { note = '', ...rest }) => ({ id, note, ...rest }),
  version: ['revision'],
});

export const loans = tableOf<{ id: string; due: string }, { due: string }>({
  entity: 'loan',
  keyOf: ({ id }) => id,
  toEntity: ({ due }) => ({ due }),
  fromEntity: (id, { due }) => ({ id, due }),
});

export const book = (over: Partial<Book> = {}): Book => ({
  id: 'emma',
  revision: 'r1',
  shelf: 'novels',
  printedOn: '1815-12-23',
  note: 'first edition',
  ...over,
});
