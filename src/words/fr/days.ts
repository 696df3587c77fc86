import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: ['jamais', 'illimité', 'illimitée', 'perpétuel', 'perpétuelle', 'à vie', 'sans fin', 'aucune fin'],
  months: { fev: 2, fevr: 2, fevrier: 2, juil: 7, aout: 8, dec: 12, decembre: 12 },
};
