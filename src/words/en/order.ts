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
};
