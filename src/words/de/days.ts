import type { DayWords } from '../column-words';

export const days: DayWords = {
  noEnd: ['nie', 'unbegrenzt', 'unbefristet', 'dauerhaft', 'kein ende', 'ohne ende'],
  months: { mrz: 3, maerz: 3 },
};
