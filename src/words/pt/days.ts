import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: ['nunca', 'ilimitado', 'ilimitada', 'perpétuo', 'perpétua', 'vitalícia', 'sem fim', 'indeterminado'],
  months: { marco: 3 },
};
