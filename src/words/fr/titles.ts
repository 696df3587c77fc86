import type { Words } from '../words';

export const title: Words['title'] = {
  byline: 'Licence Mockups',
  bylineHint: 'Si les licences Mockups demandent votre attention, et comment s’adresser à un administrateur',
  gadgetAbout:
    'Si les licences Mockups demandent votre attention ; pour les administrateurs, combien sont couvertes.',
};
