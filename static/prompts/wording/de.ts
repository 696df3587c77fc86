import type { Words } from './words';

const people = (count: number) =>
  count === 1
    ? 'Eine Person bittet um weitere Plätze'
    : `${count >= 100 ? '100 oder mehr' : count} Personen bitten um weitere Plätze`;
const of = (name: string | null) => (name === null || name === '' ? '' : ` für ${name}`);
const where = (name: string | null) =>
  name === null ? ' auf dieser Site' : name === '' ? ' für eine Lizenz' : of(name);

export const de: Words = {
  prompt: {
    'subscription-inactive': {
      admin: () =>
        'Das Abonnement von Mockups auf dieser Site ist inaktiv. Verlängern Sie es unter „Apps verwalten“, um wieder zu bearbeiten.',
      user: () => 'Mockups lassen sich auf dieser Site nicht bearbeiten: Das Abonnement ist inaktiv.',
    },
    'evaluation-ended': {
      admin: ({ day }) =>
        day === ''
          ? 'Der Test von Mockups auf dieser Site ist beendet. Kaufen Sie die App unter „Apps verwalten“.'
          : `Der Test von Mockups auf dieser Site endete am ${day}. Kaufen Sie die App unter „Apps verwalten“.`,
      user: ({ day }) =>
        day === ''
          ? 'Der Test von Mockups auf dieser Site ist beendet.'
          : `Der Test von Mockups auf dieser Site endete am ${day}.`,
    },
    'maintenance-expired': {
      admin: ({ name, day, distance }) =>
        `Die Wartung${of(name)} ist am ${day} abgelaufen, ${distance}. Die Lizenz läuft weiter; Updates und Support gibt es nach einer Verlängerung.`,
      user: ({ day }) =>
        `Eine Mockups-Lizenz hat seit ${day} keine Updates und keinen Support. Sie funktioniert weiter wie bisher.`,
    },
    'evaluation-ending': {
      admin: ({ day, distance }) =>
        `Der Test von Mockups auf dieser Site endet am ${day}, ${distance}. Kaufen Sie die App unter „Apps verwalten“.`,
      user: ({ day, distance }) => `Der Test von Mockups auf dieser Site endet am ${day}, ${distance}.`,
    },
    'maintenance-expiring': {
      admin: ({ name, day, distance }) =>
        `Die Wartung${of(name)} endet am ${day}, ${distance}. Verlängern Sie bis dahin, bleibt die Lizenz abgedeckt.`,
      user: ({ day, distance }) =>
        `Updates und Support einer Mockups-Lizenz enden am ${day}, ${distance}. Danach funktioniert sie weiter.`,
    },
    'seats-outgrown': {
      admin: ({ name, count }) => `${people(count)}${where(name)}. Antworten können Sie in der Konsole.`,
      user: () => 'Mockups hat keinen freien Platz zum Bearbeiten.',
    },
    'renewal-under-way': {
      admin: ({ name, day }) => `Die Verlängerung${of(name)} läuft bis ${day}.`,
      user: ({ day }) => `Die Verlängerung, um die Sie gebeten haben, läuft bis ${day}.`,
    },
  },
  contact: (contact) => `Ansprechpartner: ${contact}.`,
  quiet: 'Nichts Neues zu den Mockups-Lizenzen.',
  unread: 'Was es zu den Mockups-Lizenzen Neues gibt, ließ sich nicht lesen.',
  actions: {
    open: 'Öffnen',
    ask: 'Admins fragen',
    notNow: 'Nicht jetzt',
    renewal: 'Wird verlängert',
    send: 'Senden',
    cancel: 'Abbrechen',
    retry: 'Erneut versuchen',
    ok: 'OK',
  },
  opens: { requests: 'Anfragen', license: 'Lizenz', licenses: 'Lizenzen' },
  hush: { label: 'Ausblenden', milestone: 'bis sich etwas ändert', week: '7 Tage', month: '30 Tage' },
  ask: {
    kind: 'Worum geht es?',
    text: 'Eine Zeile an die Admins (optional)',
    kinds: { seats: 'Weitere Plätze', renewal: 'Eine Verlängerung', upgrade: 'Ein Upgrade' },
    tooLong: (most, excess) => `Höchstens ${most} Zeichen; bitte um ${excess} kürzen.`,
  },
  asked: (on) => `Sie haben am ${on} gefragt.`,
  answered: {
    open: () => 'Noch keine Antwort.',
    done: ({ by }) => `${by}: erledigt.`,
    declined: ({ by, line }) => (line === '' ? `${by}: abgelehnt.` : `${by}: abgelehnt. „${line}“`),
    'under-way': ({ by, until }) => `${by}: Die Verlängerung läuft, bis ${until}.`,
  },
  someAdmin: 'Ein Admin',
  alreadyAsked: (on) => `Danach haben Sie bereits am ${on} gefragt.`,
  renewalSet: (until) => `Bis ${until} wird niemand daran erinnert.`,
  asOf: (when) => `Stand ${when}; ob es noch gilt, ließ sich nicht lesen.`,
  refused: {
    'not-known': 'Es wurde nichts gespeichert: Sie sind nicht mehr angemeldet.',
    'not-licensed': 'Es wurde nichts gespeichert: Sie haben hier keinen Zugriff mehr auf Mockups.',
    'not-admin': 'Es wurde nichts gespeichert: Das können nur Admins.',
    'not-found': 'Es wurde nichts gespeichert: Die Lizenz gibt es nicht mehr.',
    'bad-input':
      'Es wurde nichts gespeichert: Die Eingabe wurde nicht angenommen; vielleicht ist sie zu lang.',
    busy: 'Gerade ist zu viel los. Versuchen Sie es in einer Minute erneut.',
    'storage-unavailable':
      'Der Speicher hat nicht geantwortet; vielleicht wurde es nicht gespeichert. Versuchen Sie es in einer Minute erneut.',
    internal:
      'Etwas ist schiefgegangen; vielleicht wurde es nicht gespeichert. Versuchen Sie es in einer Minute erneut.',
    'no-answer': 'Ob es gespeichert wurde, wissen wir nicht. Laden Sie die Seite neu, um es zu sehen.',
  },
  overview: {
    title: 'Lizenzen',
    now: 'Abgelaufen oder inaktiv',
    soon: 'Enden bald',
    fine: 'Abgedeckt',
    unknown: 'Unbekannt',
    more: 'Von den ersten 1.000 Lizenzen.',
  },
};
