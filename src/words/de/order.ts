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
};
