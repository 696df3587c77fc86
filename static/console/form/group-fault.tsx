import { FieldFault } from '../parts/field-fault';
import { useFormAccess } from './form-context';
import { useWrong } from './use-wrong';

/**
 * What is wrong with a group of fields as a whole, such as a list with too many entries. The focus goes here after sending.
 * `whenWrong` is said of whatever is wrong, where the form knows better.
 */
export function GroupFault({ name, whenWrong }: { name: string; whenWrong?: string }) {
  const { faultAt } = useFormAccess();
  const wrongOf = useWrong();
  const fault = faultAt(name);
  const wrong = fault && wrongOf(fault);
  return (
    <div data-group={name} data-wrong={wrong !== undefined} tabIndex={-1}>
      <FieldFault text={wrong && (whenWrong ?? wrong.text)} clauses={wrong?.clauses ?? []} />
    </div>
  );
}
