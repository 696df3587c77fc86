import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: [
    'nunca',
    'ilimitado',
    'ilimitada',
    'perpetuo',
    'perpetua',
    'de por vida',
    'sin fin',
    'indefinido',
    'indefinida',
  ],
  months: { set: 9, setiembre: 9 },
};
