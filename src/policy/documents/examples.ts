import type { Example } from '../example';
import type { ClauseId } from '.';
import { examples as of20150509 } from './2015-05-09/examples';

/** A worked example for each clause, of all documents; apart from them, for only the pages of the terms need it. */
export const examples: Readonly<Record<ClauseId, Example>> = { ...of20150509 };
