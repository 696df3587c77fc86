import { makeResolver } from '@forge/resolver';

type Handlers = Parameters<typeof makeResolver>[0];

/**
 * Forge's resolver on these handlers, and on nothing else: the package also finds what every object inherits, such as
 * `constructor`. Rejects a question that is none of theirs.
 */
export function resolverOf(handlers: Handlers): ReturnType<typeof makeResolver> {
  const resolve = makeResolver(handlers);
  return async (request, runtime) => {
    const { functionKey } = request.call;
    if (!Object.hasOwn(handlers, functionKey)) throw new Error(`There is no question ${functionKey}.`);
    return resolve(request, runtime);
  };
}
