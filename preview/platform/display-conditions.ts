/** A module's `displayConditions`, as they stand in the manifest. */
export type DisplayConditions = Readonly<Record<string, unknown>>;

/** What a condition compares: the value of a property of the app, or of a field in it; undefined: there is none. */
type PropertyOf = (key: string) => unknown;

interface PropertyCondition {
  entity: string;
  propertyKey: string;
  objectName?: string;
  value?: unknown;
}

/**
 * Whether a host shows a module with these conditions. All conditions on one level have to hold, under `or` one of them.
 * Conditions that the preview does not know throw: nothing is taken for true or false.
 * https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/
 */
export function isShown(conditions: DisplayConditions, propertyOf: PropertyOf): boolean {
  return outcomes(conditions, propertyOf).every(Boolean);
}

function outcomes(conditions: DisplayConditions, propertyOf: PropertyOf): boolean[] {
  return Object.entries(conditions).map(([name, asked]) => {
    const inside = () => [asked].flat().flatMap((part) => outcomes(part as DisplayConditions, propertyOf));
    switch (name) {
      case 'and':
        return inside().every(Boolean);
      case 'or':
        return inside().some(Boolean);
      case 'not':
        return !inside().every(Boolean);
      case 'entityPropertyExists':
        return found(asked as PropertyCondition, propertyOf) !== undefined;
      case 'entityPropertyEqualTo':
        return isEqual(asked as PropertyCondition, propertyOf);
      default:
        throw new Error(`The preview does not evaluate the display condition '${name}'.`);
    }
  });
}

/** Before it is compared, a value that is no text becomes one. */
function isEqual(asked: PropertyCondition, propertyOf: PropertyOf): boolean {
  const value = found(asked, propertyOf);
  if (value === undefined) return false;
  return (typeof value === 'string' ? value : JSON.stringify(value)) === String(asked.value);
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/entity-property-conditions/ */
function found({ entity, propertyKey, objectName }: PropertyCondition, propertyOf: PropertyOf): unknown {
  if (entity !== 'app')
    throw new Error(`The preview does not evaluate display conditions on the entity '${entity}'.`);
  const property = propertyOf(propertyKey);
  const path = objectName === undefined ? [] : objectName.split('.');
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    property,
  );
}
