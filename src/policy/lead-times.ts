/** The smallest lead time that an end has reached which is so many days away (D13); null where it has reached none yet. */
export function leadTimeReached(daysLeft: number, leadDays: readonly number[]): number | null {
  const reached = leadDays.filter((lead) => daysLeft <= lead);
  return reached.length > 0 ? Math.min(...reached) : null;
}

/** How many days ahead an end is announced first (D13); 0 without lead times. */
export function longestLeadTime(leadDays: readonly number[]): number {
  return Math.max(0, ...leadDays);
}
