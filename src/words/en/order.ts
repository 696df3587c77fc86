export const order = {
  needs: 'You need',
  key: 'License Key',
  keyCopied: 'The License Key is on your clipboard.',
  noKey:
    'No License Key is registered for this license. Have it at hand, or add it on the license’s page first.',
  compare: 'Compare it with an upgrade or a new license first: those begin on the day you buy them.',
  readMore: 'Read more',
  planFirst: 'Plan it first',
  open: 'Open the order page',
  copyAndOpen: 'Copy key and open the order page',
  didYou: 'Did you buy it?',
  didYouText:
    'The order page opens in another tab. Once it is bought, its price, order number and new key are recorded here in one step.',
  onItsWay:
    '“Not yet” keeps reminders and prompts quiet until {date}. Meanwhile the license’s page asks again, and nobody else is asked.',
  yes: 'Yes, record it',
  notYet: 'Not yet',
  no: 'No',
};
