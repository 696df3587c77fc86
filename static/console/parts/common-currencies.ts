/** Offered to whoever types the first letters of a currency; every other one is taken as well. */
export const COMMON_CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'BRL', 'CAD', 'AUD', 'SEK', 'INR'];
