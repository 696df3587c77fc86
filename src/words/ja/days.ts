import type { DayWords } from '../day-words';

export const days: DayWords = {
  noEnd: ['なし', '無期限', '永久', '永続', '期限なし', '終了日なし'],
  months: {},
};
