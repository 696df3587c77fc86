import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'Ajuda',
  parts: 'Partes do guia',
  inEnglish: 'O guia está escrito em inglês.',
  troubles: 'O que significa, o que fazer e quem pode ajudar (em inglês)',
};
