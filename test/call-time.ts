/**
 * What a call takes on the platforms of tests, in milliseconds of the time that rates are counted in: clocks of tests
 * stand still, and all that a test plants would come in one second. Who tests the rates has a clock that goes.
 */
export const CALL_MS = 20;
