import type { Words } from '../words';

export const order: Words['order'] = {
  needs: 'Nötig',
  key: 'Lizenzschlüssel',
  keyCopied: 'Der Lizenzschlüssel ist in der Zwischenablage.',
  noKey:
    'Für diese Lizenz ist kein Schlüssel eingetragen. Halten Sie ihn bereit, oder tragen Sie ihn zuerst auf ihrer Seite ein.',
  compare: 'Vergleichen Sie zuerst mit einem Upgrade oder einer neuen Lizenz: Die beginnen am Kauftag.',
  readMore: 'Mehr dazu',
  planFirst: 'Erst durchspielen',
  open: 'Bestellseite öffnen',
  copyAndOpen: 'Schlüssel kopieren und bestellen',
  didYou: 'Haben Sie gekauft?',
  didYouText:
    'Die Bestellseite öffnet sich in einem anderen Tab. Nach dem Kauf tragen Sie Preis, Bestellnummer und neuen Schlüssel hier in einem Schritt ein.',
  onItsWay:
    'Bei „Noch nicht“ ruhen Erinnerungen und Hinweise bis {date}. So lange fragt die Seite der Lizenz noch einmal, und sonst wird niemand gefragt.',
  yes: 'Ja, eintragen',
  notYet: 'Noch nicht',
  no: 'Nein',
};
