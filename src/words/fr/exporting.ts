import type { Words } from '../words';

export const exporting: Words['exporting'] = {
  calendar: 'Calendrier (.ics)',
  calendarName: 'Maintenance Mockups',
  calendarSummary: 'Dernier jour de maintenance Mockups : {name}',
  calendarProduct: 'Produit : {product}',
  calendarExpires: 'À partir du {day}, plus de support ni de mises à jour, sauf renouvellement.',
  calendarContact: 'Contact : {contact}',
  calendarDone: 'Le calendrier est dans {file}',
  calendarText:
    'Ajoutez-le à votre calendrier. Si vous l’ajoutez de nouveau plus tard, les jours y sont mis à jour.',
  calendarNone: 'Aucune fin n’est connue : il n’y a rien à mettre dans un calendrier',
  expiring: 'Ce qui expire, pour les budgets',
  expiringIn: 'Dans les {months} prochains mois (CSV)',
  expiringDone: 'Ce qui expire dans les {months} prochains mois est dans {file}',
  expiringText:
    'Avec le nombre de renouvellements qu’il faut à chaque licence pour être couverte pendant ce temps ; ce qui a déjà expiré y figure aussi.',
  expiringNone: 'Rien n’a expiré, et rien n’expire dans les {months} prochains mois',
  leftOut:
    '{count, plural, one {# licence n’y figure pas, car sa fin n’est pas connue.} other {# licences n’y figurent pas, car leur fin n’est pas connue.}}',
  failed: 'Le fichier n’a pas pu être écrit',
  logs: 'Qui a modifié quoi (CSV)',
  logsDone:
    '{count, plural, one {# modification se trouve dans {file}} other {# modifications se trouvent dans {file}}}',
  logsText:
    'Les {most} dernières modifications de chaque licence sont conservées. Les personnes dont le compte est fermé ne sont pas nommées.',
};
