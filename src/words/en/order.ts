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
  bought: 'Did you buy it?',
  boughtText:
    'Once it is bought, record it here with its price, order number and new key. The app does not learn of a purchase by itself.',
  boughtWhen: 'On {date} you opened the order page ({what}).',
  boughtYes: 'Yes, record it',
  boughtLater: 'Not yet',
  boughtNever: 'No',
  'bought-later': 'You are asked again tomorrow.',
  'bought-never': 'You are not asked again.',
};
