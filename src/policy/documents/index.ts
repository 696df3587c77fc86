import type { Fact } from '../terms';
import { terms20150509 } from './2015-05-09';

/** The vendor's documents, in the order in which they come into force. A further one is a further file and a line here. */
export const documents = [terms20150509] as const;

type KeysIn<T> = T extends unknown ? keyof T : never;
type Bundled = (typeof documents)[number];

/** The number of a fact in the vendor's documents or of a decision on them, for example `M8` or `D3`: those of all documents. */
export type ClauseId = KeysIn<Bundled['facts']>;

/** A product that any of the documents knows. */
export type ProductId = KeysIn<Bundled['products']>;

/** What an address of the vendor's is for: of all documents. */
export type LinkId = KeysIn<Bundled['links']>;

/** Every address that the documents give. */
export const links = Object.assign({}, ...documents.map((document) => document.links)) as Readonly<
  Record<LinkId, string>
>;

/** What each clause says, of all documents. */
export const facts = Object.assign({}, ...documents.map((document) => document.facts)) as Readonly<
  Record<ClauseId, Fact>
>;
