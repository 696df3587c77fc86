import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'Ayuda',
  parts: 'Partes de la guía',
  inEnglish: 'La guía está escrita en inglés.',
  troubles: 'Qué significa, qué hacer y quién puede ayudar (en inglés)',
};
