/**
 * Travel in time: makes `new Date()` and `Date.now()` of this realm tell the shifted instant. Timers, performance and
 * dates made from given values stay as they are. `offset` is asked each time, so that one call lasts for all days.
 */
export function shiftDate(offsetMs: () => number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + offsetMs();
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    get: (target, property, receiver) =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
}
