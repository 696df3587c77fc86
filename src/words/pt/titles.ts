import type { Words } from '../words';

export const title: Words['title'] = {
  byline: 'Licença do Mockups',
  bylineHint: 'Se as licenças do Mockups precisam de alguém, e um jeito de pedir algo a um administrador',
  gadgetAbout: 'Se as licenças do Mockups precisam de alguém; para administradores, quantas estão cobertas.',
};
