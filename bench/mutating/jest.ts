/*
 * What the fast tests use of `jest`: spies on methods, and packages that others take the place of. Both last for one file
 * of tests.
 */
type Work = (...given: unknown[]) => unknown;

export interface JestHere {
  /** For the tests, as `jest`. */
  jest: object;
  /** Name of a package -> what the tests put in its place. */
  mocked: ReadonlyMap<string, () => unknown>;
  /** Puts back every method that is still spied on. */
  restore: () => void;
}

export function jestHere(): JestHere {
  const mocked = new Map<string, () => unknown>();
  const restoring: (() => void)[] = [];
  const spyOn = (target: Record<string, Work | undefined>, name: string) => {
    const before = target[name];
    const mockRestore = () => void (target[name] = before);
    restoring.push(mockRestore);
    const mockImplementation = (work: Work) => {
      target[name] = work;
      return spy;
    };
    const spy = {
      mockImplementation,
      mockReturnValue: (value: unknown) => mockImplementation(() => value),
      mockRestore,
    };
    return spy;
  };
  return {
    jest: { spyOn, mock: (name: string, made: () => unknown) => void mocked.set(name, made) },
    mocked,
    restore: () => restoring.reverse().forEach((restoreOne) => restoreOne()),
  };
}
