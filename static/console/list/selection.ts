/** The licenses that are selected in the list, by id. Those that are gone from the register may still be among them. */
export interface Selection {
  ids: ReadonlySet<string>;
  onSelect: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** What is selected, with these licenses or without them. */
export function selectedWith(
  before: ReadonlySet<string>,
  ids: Iterable<string>,
  isOn: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (isOn) after.add(id);
    else after.delete(id);
  }
  return after;
}
