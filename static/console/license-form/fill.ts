import { EMPTY_FORM, type EventRow, type FormState } from './draft';

/** What is put into the form from elsewhere: the fields that are told, and entries of the history. */
export type Filled = Partial<Omit<FormState, 'history'>> & { history: EventRow[] };

/**
 * The form with what was read of a text. What a text that was read before has put there, and nobody has changed since, is
 * taken out: nothing of two mails gets mixed. What a person has entered stays where the text does not tell it.
 */
export function filledForm(now: FormState, filled: Filled, before: Filled | null): FormState {
  const kept = before ? withoutFilled(now, before) : now;
  return { ...kept, ...filled, history: [...kept.history.filter(isEntered), ...filled.history] };
}

function withoutFilled(now: FormState, before: Filled): FormState {
  const { history, ...fields } = before;
  const untouched = Object.keys(fields).filter((name) => isSame(now[nameOf(name)], fields[nameOf(name)]));
  return {
    ...now,
    ...Object.fromEntries(untouched.map((name) => [name, EMPTY_FORM[nameOf(name)]])),
    history: now.history.filter((row) => !history.some((each) => isSame(each, row))),
  };
}

const nameOf = (name: string) => name as Exclude<keyof FormState, 'history'>;

/** Whether anything stands in an entry beyond its kind and currency. */
const isEntered = ({ on, seats, expiresOn, price, orderNumber, costCentre }: EventRow): boolean =>
  [on, seats, expiresOn, price, orderNumber, costCentre].some((text) => text !== '');

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
