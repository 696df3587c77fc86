import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { ReadForm } from './read-form';

/** How the form library asks whether a form can be sent. */
export function resolverOf<V extends FieldValues, P>(
  read: (typed: V) => ReadForm<P>,
): Resolver<V, unknown, P> {
  return (typed, _, options) => {
    const { payload, faults } = read(typed);
    if (payload !== null) return { values: payload, errors: {} };
    const errors: FieldErrors = Object.fromEntries(faults.map(({ path, code }) => [path, { type: code }]));
    return { values: {}, errors: toNestErrors<V>(errors, options) };
  };
}
