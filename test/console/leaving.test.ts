import { guardLeaving } from '../../static/console/routing/leaving';
import type { Navigation } from '../../static/console/routing/navigation';
import { LIST, type Route } from '../../static/console/routing/route';
import { entry } from '../contract/entries';

/** A host's history: `back` is its own button. */
function fakeHost() {
  const paths = ['/'];
  let at = 0;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const navigation: Navigation = {
    path: () => paths[at] ?? '/',
    push: (path) => {
      paths.splice((at += 1), paths.length, path);
      tell();
    },
    replace: (path) => {
      paths[at] = path;
      tell();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    navigation,
    back: () => {
      at -= 1;
      tell();
    },
  };
}

const SETTINGS: Route = { page: 'settings', part: 'general' };
const IMPORT: Route = { page: 'import' };

/** On the settings, which one came to from the list, with so many forms that are not saved. */
function onSettings(unsaved: object[] = []) {
  const { navigation, back } = fakeHost();
  const leaving = guardLeaving(navigation);
  leaving.go(SETTINGS, 'push');
  const taken = unsaved.map((form) => leaving.mark(form));
  return { leaving, navigation, back, taken };
}

describe('a place is left at once', () => {
  it('where all is saved', () => {
    const { leaving } = onSettings();
    leaving.go(IMPORT, 'push');
    expect([leaving.route(), leaving.isAsking()]).toEqual([IMPORT, false]);
  });
  it('where the mark was taken away', () => {
    const { leaving, taken } = onSettings([{}]);
    taken.forEach((take) => take());
    leaving.go(IMPORT, 'push');
    expect(leaving.route()).toEqual(IMPORT);
  });
  it('where a choice has said so already', () => {
    const { leaving } = onSettings([{}]);
    leaving.goUnasked(IMPORT, 'replace');
    expect([leaving.route(), leaving.isAsking()]).toEqual([IMPORT, false]);
    leaving.go(LIST, 'push');
    expect(leaving.route()).toEqual(LIST);
  });
});

describe('where something is not saved', () => {
  it.each([
    ['stays', 'stay', SETTINGS],
    ['leaves', 'leave', IMPORT],
  ] as const)('whoever goes elsewhere is asked first, and %s', (_, answer, route) => {
    const { leaving } = onSettings([{}]);
    leaving.go(IMPORT, 'push');
    expect([leaving.route(), leaving.isAsking()]).toEqual([SETTINGS, true]);
    leaving[answer]();
    expect([leaving.route(), leaving.isAsking()]).toEqual([route, false]);
  });
  it.each([
    ['stays, and the address is what is shown again', 'stay', SETTINGS, '/settings'],
    ['leaves', 'leave', LIST, '/'],
  ] as const)('whoever presses the host’s back button is asked, and %s', (_, answer, route, path) => {
    const { leaving, navigation, back } = onSettings([{}]);
    back();
    expect([leaving.route(), leaving.isAsking()]).toEqual([SETTINGS, true]);
    leaving[answer]();
    expect([leaving.route(), navigation.path(), leaving.isAsking()]).toEqual([route, path, false]);
  });
  it('going where one is gives nothing up', () => {
    const { leaving } = onSettings([{}]);
    leaving.go(SETTINGS, 'push');
    expect(leaving.isAsking()).toBe(false);
    leaving.go(IMPORT, 'push');
    expect(leaving.isAsking()).toBe(true);
  });
  it('a form is given up by itself: another one is asked about later', () => {
    const [mine, other] = [{}, {}];
    const { leaving } = onSettings([mine, other]);
    const closed = jest.fn();
    leaving.giveUp(closed, [mine]);
    expect(closed).not.toHaveBeenCalled();
    leaving.leave();
    expect(closed).toHaveBeenCalledTimes(1);
    leaving.go(IMPORT, 'push');
    expect(leaving.isAsking()).toBe(true);
  });
  it('a form that is saved is given up without a question', () => {
    const { leaving } = onSettings([{}]);
    const closed = jest.fn();
    leaving.giveUp(closed, [{}]);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

it('a new license begins with what is handed over, once', () => {
  const { navigation, back } = fakeHost();
  const leaving = guardLeaving(navigation);
  const add: Route = { page: 'add', from: entry() };
  leaving.go(add, 'push');
  expect(leaving.route()).toBe(add);
  back();
  expect(leaving.route()).toEqual(LIST);
  navigation.push('/add');
  expect(leaving.route()).toEqual({ page: 'add' });
});
