/** What tests act on: an app or a site, with what it leaves behind. */
interface Stage {
  close: () => void;
}

/** A stage for the tests of a file. Each test finds it as new, under the one name that it has in the file. */
export function forEachTest<S extends Stage>(start: () => S): S {
  let current: S | undefined;
  const stage = () => {
    if (!current)
      throw new Error('A stage is there while a test runs, and in what runs before and after each.');
    return current;
  };
  beforeEach(() => {
    current = start();
  });
  afterEach(() => {
    stage().close();
    current = undefined;
  });
  return new Proxy({} as S, {
    get: (_, name): unknown => Reflect.get(stage(), name),
    set: (_, name, value) => Reflect.set(stage(), name, value),
  });
}
