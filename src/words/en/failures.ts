/** Why a question has no answer, and what to do. {reference} finds it in the log. */
export const failure = {
  'not-admin': 'Only admins of this product see licenses here. Ask one of them.',
  'rights-unknown': 'We could not find out whether you are an admin. Try again.',
  'host-license-inactive':
    'The subscription of this app on this site is inactive: until it is renewed under “Manage apps”, everything can be read and nothing changed.',
  'bad-question': 'This question was not understood, so nothing could be read.',
  'bad-input': 'Something in this is not right, so nothing was stored.',
  'not-found': 'This license is not in the register. It may have been deleted.',
  conflict: 'Somebody else saved this license in the meantime. Nothing of yours was stored.',
  busy: 'Too much is going on at once. Try again in a minute.',
  'busy-seconds':
    'Too much is going on at once. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'busy-minutes':
    'Too much is going on at once. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'storage-unavailable': 'The storage did not answer. Try again.',
  internal: 'Something broke on our side. Try again; if it stays, send us this reference: {reference}.',
  'not-arrived':
    'The app did not answer. We looked then: nothing of this is stored so far. Send it again; it is stored once.',
  'no-answer': 'The app did not answer. Check your connection and try again.',
};
