import * as z from 'zod/mini';

const found = z.array(
  z.object({
    accountId: z.string(),
    accountType: z.string(),
    active: z.boolean(),
    displayName: z.string().check(z.minLength(1)),
  }),
);

/** What Jira's search for people answers. Throws where it is of another form. Its schema loads with the first search. */
export const peopleIn = (body: unknown) => found.parse(body);
