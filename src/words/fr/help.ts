import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'Aide',
  parts: 'Parties du guide',
  inEnglish: 'Le guide est rédigé en anglais.',
  troubles: 'Ce que cela signifie, que faire et à qui s’adresser (en anglais)',
};
