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
  didYou: 'L’avez-vous achetée ?',
  didYouText:
    'La page de commande s’ouvre dans un autre onglet. Une fois l’achat fait, le prix, le numéro de commande et la nouvelle clé s’enregistrent ici en une étape.',
  onItsWay:
    'Avec « Pas encore », ni rappel ni avis jusqu’au {date}. D’ici là, la page de la licence repose la question, et à personne d’autre.',
  yes: 'Oui, l’enregistrer',
  notYet: 'Pas encore',
  no: 'Non',
};
