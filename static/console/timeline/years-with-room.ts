import type { yearsOf } from './scale';

type Years = ReturnType<typeof yearsOf>;

/**
 * The years whose names stand beside each other, where one takes this share of the line: the last one that has room, and
 * before it each that has room up to the next one shown.
 */
export function yearsWithRoom(years: Years, room: number): Years {
  let next = 1;
  return years
    .toReversed()
    .filter(({ at }) => {
      if (next - at < room) return false;
      next = at;
      return true;
    })
    .toReversed();
}
