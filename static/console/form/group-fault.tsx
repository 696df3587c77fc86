import { FieldFault } from '../parts/field-fault';
import { useFormAccess } from './form-context';
import { useWrong } from './use-wrong';

/** What is wrong with a group of fields as a whole, such as a list with too many entries. The focus goes here after sending. */
export function GroupFault({ name }: { name: string }) {
  const { faultAt } = useFormAccess();
  const wrongOf = useWrong();
  const fault = faultAt(name);
  const wrong = fault && wrongOf(fault);
  return (
    <div data-group={name} data-wrong={wrong !== undefined} tabIndex={-1}>
      <FieldFault text={wrong?.text} clauses={wrong?.clauses ?? []} />
    </div>
  );
}
