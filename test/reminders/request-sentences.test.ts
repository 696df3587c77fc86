import { requestContent, requestsSettled } from '../../src/words/request-text';
import type { Language } from '../../src/words/spoken';

type Titles = Record<'seats' | 'renewal' | 'upgrade', [one: string, two: string]>;

/** Each kind of request has its own title, in each language, for one person and for two. */
it.each<[Language, Titles, text: string, link: string, settled: string]>([
  [
    'en',
    {
      seats: ['One person asks for more seats: Dublin', '2 people ask for more seats: Dublin'],
      renewal: ['One person asks for a renewal: Dublin', '2 people ask for a renewal: Dublin'],
      upgrade: ['One person asks for an upgrade: Dublin', '2 people ask for an upgrade: Dublin'],
    },
    'They wait for an answer. Who asks, and in which words, stands in the console under Requests.',
    'Open it in the console',
    'Settled: everybody who asked has an answer.',
  ],
  [
    'de',
    {
      seats: ['Eine Person bittet um mehr Plätze: Dublin', '2 Personen bitten um mehr Plätze: Dublin'],
      renewal: [
        'Eine Person bittet um eine Verlängerung: Dublin',
        '2 Personen bitten um eine Verlängerung: Dublin',
      ],
      upgrade: ['Eine Person bittet um ein Upgrade: Dublin', '2 Personen bitten um ein Upgrade: Dublin'],
    },
    'Sie warten auf eine Antwort. Wer fragt und mit welchen Worten, steht in der Konsole unter Anfragen.',
    'In der Konsole öffnen',
    'Erledigt: Alle, die gefragt haben, haben eine Antwort.',
  ],
  [
    'fr',
    {
      seats: [
        '1 personne demande davantage de places\u00a0: Dublin',
        '2 personnes demandent davantage de places\u00a0: Dublin',
      ],
      renewal: [
        '1 personne demande un renouvellement\u00a0: Dublin',
        '2 personnes demandent un renouvellement\u00a0: Dublin',
      ],
      upgrade: [
        '1 personne demande une mise à niveau\u00a0: Dublin',
        '2 personnes demandent une mise à niveau\u00a0: Dublin',
      ],
    },
    'Elles attendent une réponse. Qui demande, et dans quels mots, se lit dans la console sous Demandes.',
    'Ouvrir dans la console',
    'Réglé\u00a0: toutes les personnes qui ont demandé ont une réponse.',
  ],
  [
    'es',
    {
      seats: ['Una persona pide más plazas: Dublin', '2 personas piden más plazas: Dublin'],
      renewal: ['Una persona pide una renovación: Dublin', '2 personas piden una renovación: Dublin'],
      upgrade: ['Una persona pide una ampliación: Dublin', '2 personas piden una ampliación: Dublin'],
    },
    'Esperan respuesta. Quién lo pide, y con qué palabras, está en la consola, en Solicitudes.',
    'Abrir en la consola',
    'Resuelto: todos los que lo pidieron tienen respuesta.',
  ],
  [
    'ja',
    {
      seats: ['1 人がシートの追加を依頼しています: Dublin', '2 人がシートの追加を依頼しています: Dublin'],
      renewal: ['1 人が更新を依頼しています: Dublin', '2 人が更新を依頼しています: Dublin'],
      upgrade: [
        '1 人がアップグレードを依頼しています: Dublin',
        '2 人がアップグレードを依頼しています: Dublin',
      ],
    },
    '回答を待っています。だれがどのような言葉で依頼しているかは、コンソールの依頼のページにあります。',
    'コンソールで開く',
    '解決: 依頼した全員に回答しました。',
  ],
  [
    'pt',
    {
      seats: ['1 pessoa pede mais assentos: Dublin', '2 pessoas pedem mais assentos: Dublin'],
      renewal: ['1 pessoa pede uma renovação: Dublin', '2 pessoas pedem uma renovação: Dublin'],
      upgrade: ['1 pessoa pede um upgrade: Dublin', '2 pessoas pedem um upgrade: Dublin'],
    },
    'Elas esperam uma resposta. Quem pede, e com que palavras, está no console, em Solicitações.',
    'Abrir no console',
    'Resolvido: todos os que pediram têm resposta.',
  ],
])('in %s, what people ask for is said of each kind, and so is that all is answered', (...row) => {
  const [language, titles, text, link, settled] = row;
  const said = (kind: keyof Titles, count: number) =>
    requestContent({ kind, count, name: 'Dublin' }, { language, consoleUrl: 'https://site.example/console' });
  for (const kind of ['seats', 'renewal', 'upgrade'] as const)
    expect([said(kind, 1).title, said(kind, 2).title]).toEqual(titles[kind]);
  expect(said('seats', 2)).toEqual({
    milestone: 2,
    title: titles.seats[1],
    dueOn: null,
    paragraphs: [[{ text }], [{ text: link, link: 'https://site.example/console/requests' }]],
  });
  expect(requestsSettled(language)).toBe(settled);
});

it('of this site’s own license is said by the app’s name, without a link where no address is known', () => {
  const content = requestContent(
    { kind: 'upgrade', count: 1, name: null },
    { language: 'en', consoleUrl: null },
  );
  expect(content.title).toBe('One person asks for an upgrade: Mockups');
  expect(content.paragraphs).toHaveLength(1);
});
