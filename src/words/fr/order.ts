import type { Words } from '../words';

export const order: Words['order'] = {
  needs: 'Il vous faut',
  key: 'Clé de licence',
  keyCopied: 'La clé de licence est dans votre presse-papiers.',
  noKey:
    'Aucune clé de licence n’est enregistrée pour cette licence. Ayez-la sous la main, ou ajoutez-la d’abord sur la page de la licence.',
  compare:
    'Comparez d’abord avec une mise à niveau ou une nouvelle licence : celles-ci commencent le jour de l’achat.',
  readMore: 'En savoir plus',
  planFirst: 'Planifier d’abord',
  open: 'Ouvrir la page de commande',
  copyAndOpen: 'Copier la clé et commander',
};
