import type { Words } from '../words';

export const settings: Words['settings'] = {
  leadTitle: 'Quand une fin est annoncée',
  leadText: 'Une licence compte comme « bientôt à terme » à partir du plus long de ces délais.',
  leadDays: 'Jours avant la fin',
  leadHelp: 'Jusqu’à {most} nombres entiers séparés par des virgules, par exemple {example}.',
  leadFault: 'Saisissez des nombres entiers de 1 à {through}, séparés par des virgules, {most} au plus.',
  zone: 'Fuseau horaire de la vérification quotidienne',
  zoneHelp:
    'Il dit quel jour il est pour l’application. À l’écran, c’est votre propre fuseau qui compte : {zone}.',
  whoTitle: 'Qui tient ce registre',
  whoText:
    'Les administrateurs de Jira et ceux de Confluence le tiennent ensemble. Chacun d’eux voit et modifie toutes les licences, et peut afficher leurs clés de licence.',
  ownTitle: 'Ce que coûte l’abonnement de ce site',
  ownText:
    'Le produit ne le dit pas, et personne ne le devine. Ce que vous saisissez figure au budget ; laissé vide, l’abonnement y est compté sans prix.',
  saved: 'Les paramètres sont enregistrés',
  readFailed: 'Nous n’avons pas pu lire les paramètres',
  columnsText:
    'Ce qui a été dit d’une colonne est retenu d’après son titre, et repris pour le prochain tableau importé. Rien de ce qui figure sous un titre n’est conservé.',
  columnsNone:
    'Rien n’est encore retenu. Celui qui importe un tableau y dit ce que contiennent ses colonnes.',
  columnsForget: 'Oublier ceci et reconnaître à nouveau',
  columnsUnread: 'Nous n’avons pas pu lire ce qui est retenu des colonnes',
  columnsNotStored: 'Ceci n’est pas enregistré',
};
