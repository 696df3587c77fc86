export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** Marks between thousands that stand for nothing else: blanks of any kind, and apostrophes. */
const SPACERS = /[\s'’]/g;

/** What a text says of an amount; `amount` is a decimal with a point. */
export type TypedAmount = { is: 'amount'; amount: string } | { is: 'ambiguous' } | { is: 'none' };

const NONE: TypedAmount = { is: 'none' };

/**
 * An amount as people write it: `890`, `890.00`, `890,00`, `1.234,50`, `1 234.50`, `1'234.50`, `890.-`.
 * Ambiguous: `1.234` may be a thousand and more, or one and a bit; who knows the mark before the
 * decimals, by other amounts beside it, names it.
 */
export function readAmount(text: string, decimal: DecimalMark | null = null): TypedAmount {
  const digits = text.replace(SPACERS, '').replace(/[.,][-–—]+$/, '');
  if (!/^\d/.test(digits) || /[^\d.,]/.test(digits) || /[.,]$/.test(digits)) return NONE;
  const mark = decimalIn(digits, decimal);
  if (mark === 'ambiguous') return { is: 'ambiguous' };
  const at = mark === null ? digits.length : digits.lastIndexOf(mark);
  const whole = digits.slice(0, at);
  const fraction = digits.slice(at + 1);
  if (mark !== null && whole.includes(mark)) return NONE;
  const plain = withoutThousands(whole);
  if (plain === null) return NONE;
  return { is: 'amount', amount: fraction === '' ? plain : `${plain}.${fraction}` };
}

/** The mark that stands before decimals, as far as an amount tells it; null where it tells nothing. */
export function markTold(text: string): DecimalMark | null {
  const digits = text.replace(SPACERS, '');
  if (readAmount(text).is !== 'amount') return null;
  const mark = decimalIn(digits, null);
  if (mark === '.' || mark === ',') return mark;
  // A mark that stands several times parts thousands, and the other one parts decimals.
  const [thousands] = /[.,]/.exec(digits.replace(/[.,][-–—]+$/, '')) ?? [];
  return thousands === undefined ? null : thousands === '.' ? ',' : '.';
}

/** The mark before the decimals; null where an amount has none. */
function decimalIn(digits: string, known: DecimalMark | null): DecimalMark | 'ambiguous' | null {
  const last = /[.,](?=\d*$)/.exec(digits);
  if (!last) return null;
  const mark = last[0] as DecimalMark;
  const before = digits.slice(0, last.index);
  const behind = digits.slice(last.index + 1);
  const other = mark === '.' ? ',' : '.';
  if (before.includes(other)) return mark;
  if (before.includes(mark)) return null;
  const isOpen = behind.length === 3 && before.length <= 3 && !before.startsWith('0');
  if (!isOpen) return mark;
  if (known === null) return 'ambiguous';
  return mark === known ? mark : null;
}

/** `1.234.567` as `1234567`, and `12,34,567` as people in India write it; null where the groups are none. */
function withoutThousands(whole: string): string | null {
  const [mark] = /[.,]/.exec(whole) ?? [];
  if (mark === undefined) return whole;
  const groups = whole.split(mark);
  const isGrouped =
    /^\d{1,3}$/.test(groups[0] ?? '') &&
    groups.slice(1, -1).every((group) => /^\d{2,3}$/.test(group)) &&
    /^\d{3}$/.test(groups.at(-1) ?? '');
  return isGrouped ? groups.join('') : null;
}

/** The mark before the decimals of a locale. */
const decimalOf = (locale: string) =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

/** A decimal as it is typed in a locale: `890,00`. Three digits behind the mark get a fourth, so that it can be read in one way. */
export function toTypedAmount(amount: string, locale: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction === '') return whole;
  return `${whole}${decimalOf(locale)}${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
