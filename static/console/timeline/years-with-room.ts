import type { yearsOf } from './scale';

type Years = ReturnType<typeof yearsOf>;

/**
 * The years whose names stand beside each other, where one takes this share of the line: the last one that has room, and
 * before it each that has room up to the next one shown.
 */
function yearsWithRoom(years: Years, room: number): Years {
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

/** How much of the room of `2026` is enough for `’26`. */
const SHORT = 0.65;

/**
 * The years to name, and how: by four digits where all but one of them have room for that, else by the last two. A year at
 * the edge of the line is mostly there in part only.
 */
export function namedYears(years: Years, room: number): { name: string; year: number; at: number }[] {
  const whole = yearsWithRoom(years, room);
  if (whole.length >= years.length - 1) return whole.map((each) => ({ ...each, name: String(each.year) }));
  return yearsWithRoom(years, room * SHORT).map((each) => ({
    ...each,
    name: `’${String(each.year).slice(2)}`,
  }));
}
