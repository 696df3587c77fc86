const MILLISECONDS = 86_400_000;

/** Days are asked for again and again. */
const numbers = new Map<string, number>();
const days = new Map<number, string>();

/** The number of a day `2015-05-09`, counted from 1970-01-01 (D1). */
export function numberOf(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
    numbers.set(day, number);
  }
  return number;
}

/** The day of a number, as `2015-05-09`. */
export function dayOf(number: number): string {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * MILLISECONDS).toISOString().slice(0, 10);
    days.set(number, day);
  }
  return day;
}

/** So many calendar months later, on the same day of the month or else the month's last (D2). */
export function monthsLater(number: number, months: number): number {
  const date = new Date(number * MILLISECONDS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS;
}
