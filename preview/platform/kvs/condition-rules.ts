import { refuse } from '../answer';
import type { AttributeType, Entity } from '../manifest';
import type { Condition, Filters } from './conditions';
import { attributeType, checkAttribute } from './entity-schema';
import { LIMITS } from './limits';

const TEXT: AttributeType[] = ['string'];
const ORDERED: AttributeType[] = ['string', 'integer', 'float'];
const TYPED: AttributeType[] = [...ORDERED, 'boolean'];

/** The documented types of attributes that each condition of a filter, or of a transaction, can be put on. */
const FILTERS: Record<string, AttributeType[]> = {
  BEGINS_WITH: TEXT,
  BETWEEN: ORDERED,
  EQUAL_TO: TYPED,
  NOT_EQUAL_TO: TYPED,
  GREATER_THAN: ORDERED,
  GREATER_THAN_EQUAL_TO: ORDERED,
  LESS_THAN: ORDERED,
  LESS_THAN_EQUAL_TO: ORDERED,
  EXISTS: TYPED,
  NOT_EXISTS: TYPED,
  CONTAINS: TEXT,
  NOT_CONTAINS: TEXT,
};

/** The same of the range of an index. */
const RANGES = Object.fromEntries(
  Object.entries(FILTERS).filter(([name]) => !/^NOT|EXISTS|CONTAINS/.test(name)),
);

const WITHOUT_VALUE = ['EXISTS', 'NOT_EXISTS'];

export function checkFilters(entity: Entity, { and, or }: Filters): void {
  if (and && or)
    refuse(400, 'INVALID_FILTER_OPERATORS_COMBINATION', 'A filter has either `and` or `or`, not both.');
  const filters = and ?? or ?? [];
  if (filters.length === 0) refuse(400, 'EMPTY_FILTER_OPERATOR', 'A filter needs a condition.');
  if (filters.length > LIMITS.conditions)
    refuse(400, 'TOO_MANY_CONDITIONS', `At most ${LIMITS.conditions} conditions.`);
  for (const filter of filters) checkCondition(entity, filter.property, filter, FILTERS);
}

export const checkRange = (entity: Entity, attribute: string, condition: Condition): void =>
  checkCondition(entity, attribute, condition, RANGES);

function checkCondition(
  entity: Entity,
  attribute: string,
  { condition, values = [] }: Partial<Condition>,
  allowed: Record<string, AttributeType[]>,
): void {
  const type = attributeType(entity, attribute);
  const types = allowed[condition ?? ''];
  if (!types) refuse(400, 'INVALID_CONDITION', `There is no condition ${String(condition)} here.`);
  if (!types.includes(type))
    refuse(422, 'UNPROCESSABLE_ENTITY', `${String(condition)} is no condition for the type ${type}.`);
  if (WITHOUT_VALUE.includes(condition ?? '')) return;
  if (values.length < (condition === 'BETWEEN' ? 2 : 1))
    refuse(400, 'INSUFFICIENT_FILTER_VALUES', `${String(condition)} needs more values.`);
  for (const value of values) checkAttribute(entity, attribute, value);
}
