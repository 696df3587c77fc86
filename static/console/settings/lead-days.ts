/** Days before an end as they are typed, the largest first; null where they are none. */
export function leadDaysIn(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  const isRight =
    days.length > 0 &&
    days.length <= 10 &&
    days.every((day) => Number.isInteger(day) && day >= 1 && day <= 3650);
  return isRight ? [...new Set(days)].sort((a, b) => b - a) : null;
}
