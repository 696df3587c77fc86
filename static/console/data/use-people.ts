import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SitePerson } from './people';
import { reads } from './reads';
import { useRested } from './use-rested';

/** The fewest letters that are looked for. */
const FEWEST = 2;

/** People who are found by what is typed. */
export interface FoundPeople {
  /** Null while nothing is looked for, and until there is an answer. */
  people: readonly SitePerson[] | null;
  isLooking: boolean;
  /** The product does not tell. */
  isNotTold: boolean;
}

/** Looks for people by what is typed, once typing pauses. */
export function usePeople(typed: string): FoundPeople {
  const text = useRested(typed.trim());
  const isAsked = text.length >= FEWEST;
  const { data, isFetching } = useQuery({ ...reads.people(text), enabled: isAsked });
  return {
    people: isAsked ? (data ?? null) : null,
    isLooking: isAsked && isFetching,
    isNotTold: isAsked && data === null,
  };
}

/** The names of accounts, each asked once; those that the product does not tell are left out. */
export function useNamesOf(accountIds: readonly string[]): ReadonlyMap<string, string> {
  // Names alone are compared one by one: a list with the same ones is the same list.
  const names = useQueries({
    queries: accountIds.map((id) => reads.accountName(id)),
    combine: (answers) => answers.map(({ data }) => data ?? null),
  });
  return useMemo(
    () =>
      new Map(
        accountIds.flatMap((id, index) => {
          const name = names[index];
          return name == null ? [] : [[id, name] as const];
        }),
      ),
    [accountIds, names],
  );
}

/** Who looks, by account id; null until it is known. */
export function useOwnAccount(): string | null {
  return useQuery(reads.ownAccount).data ?? null;
}
