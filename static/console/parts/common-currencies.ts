/** Offered to whoever types the first letters of a currency; every other one is taken as well. */
export const COMMON_CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'BRL', 'CAD', 'AUD', 'SEK', 'INR'];

/** An amount as an example of how one is typed: a decimal with a point. */
export const EXAMPLE_AMOUNT = '890.00';
