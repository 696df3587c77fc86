import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: ['never', 'unlimited', 'perpetual', 'forever', 'lifetime', 'no end'],
  months: {},
};
