import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: ['nie', 'unbegrenzt', 'unbefristet', 'dauerhaft', 'kein ende', 'ohne ende'],
  months: { mrz: 3, maerz: 3 },
};
