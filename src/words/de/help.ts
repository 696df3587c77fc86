import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'Hilfe',
  parts: 'Teile der Anleitung',
  inEnglish: 'Die Anleitung ist auf Englisch geschrieben.',
  troubles: 'Was das heißt, was zu tun ist und wer hilft (auf Englisch)',
};
