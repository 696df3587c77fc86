import type { Words } from '../words';

export const title: Words['title'] = {
  byline: 'Licencia de Mockups',
  bylineHint: 'Si las licencias de Mockups necesitan a alguien, y una forma de pedir algo a un administrador',
  gadgetAbout:
    'Si las licencias de Mockups necesitan a alguien; para los administradores, cuántas están cubiertas.',
};
