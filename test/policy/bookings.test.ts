import fc from 'fast-check';
import { costCentreOf } from '../../src/contract/booking';
import { dueOn } from '../../src/contract/due-on';
import { readRecord } from '../../src/contract/record';
import { type License, mockupsPolicy } from '../../src/policy';
import { anyBookingsOf } from '../contract/entries';
import { anyDay, anyServerLicense } from './random-license';

/** Everything that the policy says of a license on a day. */
const answers = (license: License, day: string) => ({
  verdict: mockupsPolicy.evaluate(license, day),
  fault: mockupsPolicy.faultIn(license, day),
  best: mockupsPolicy.bestUpgradeDay(license, day),
  due: dueOn(mockupsPolicy, license),
});

it('no answer rests on what a company keeps about a purchase, and none shows it', () => {
  fc.assert(
    fc.property(
      anyServerLicense.chain((plain) => anyBookingsOf(plain).map((booked) => ({ plain, booked }))),
      anyDay,
      ({ plain, booked }, day) => {
        expect(answers(booked, day)).toEqual(answers(plain, day));
      },
    ),
  );
});

it('a license record leaves out bookings, right or wrong, as everything that it does not know', () => {
  const event = { kind: 'new', on: '2014-01-31', seats: 10 };
  const record = { id: 'a', product: 'jira-server', history: [event] };
  const booked = { ...record, costCentre: 7, history: [{ ...event, price: 'a lot', orderNumber: [] }] };
  expect(readRecord(booked)).toStrictEqual(readRecord(record));
});

it('a purchase that names no cost centre goes to the one of its license', () => {
  const license: License & { costCentre: string } = { product: 'jira-server', costCentre: 'IT' };
  expect(costCentreOf(license, {})).toBe('IT');
  expect(costCentreOf(license, { costCentre: 'Sales' })).toBe('Sales');
  expect(costCentreOf({ product: 'jira-server' }, {})).toBeNull();
});
