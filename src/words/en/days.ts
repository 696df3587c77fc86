import type { DayWords } from '../column-words';

export const days: DayWords = {
  noEnd: ['never', 'unlimited', 'perpetual', 'forever', 'lifetime', 'no end'],
  months: {},
};
