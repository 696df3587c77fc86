import { contactFor } from '../../static/prompts/wording/contact';

it.each<[string, contact: string, own: string | null, told: boolean]>([
  ['somebody else', 'Anna Berg', 'Ben Wolf', true],
  ['the viewer', 'Anna Berg', 'Anna Berg', false],
  ['the viewer, written otherwise', 'anna berg', 'Anna Berg', false],
  ['the viewer, with accents composed otherwise', 'Ren\u00e9e Roy', 'Rene\u0301e Roy', false],
  ['the viewer, with an address', 'Anna Berg <anna@example.com>', 'Anna Berg', false],
  ['the viewer, after somebody whose name goes on', 'Anna Bergmann, Anna Berg', 'Anna Berg', false],
  ['somebody whose name begins likewise', 'Anna Bergmann', 'Anna Berg', true],
  ['somebody whose name ends likewise', 'Hanna Berg', 'anna Berg', true],
  ['nobody whose name the product tells', 'Anna Berg', null, true],
  ['nobody', '', 'Anna Berg', false],
])('the contact is %s', (_, contact, own, told) =>
  expect(contactFor(contact, own)).toBe(told ? contact : null),
);
