import type { Words } from '../words';

export const recordFault: Words['recordFault'] = {
  'not-json':
    'Esta linha não é JSON. Escreva um registro de licença por linha, como \'{\'"id": "acme-1", "product": "jira-server"\'}\'.',
  'not-a-record': 'Isto não é um registro de licença. Escreva um objeto com pelo menos "id" e "product".',
  missing: 'Falta {path}. Acrescente.',
  'wrong-type': '{path} é do tipo errado. Compare com o registro de exemplo do README.',
  'unknown-value':
    '{path} tem um valor que não é conhecido aqui. Compare com o registro de exemplo do README.',
  'impossible-date': '{path} não é um dia do calendário. Escreva como AAAA-MM-DD, por exemplo 2015-05-09.',
  'seats-not-whole': '{path} não é um número de assentos. Escreva um número inteiro, 1 ou mais.',
  'amount-not-decimal': '{path} não é um valor. Escreva como decimal entre aspas, por exemplo "300.01".',
  'currency-not-a-code': '{path} não é uma moeda. Escreva o código de três letras, por exemplo USD.',
  'too-long': '{path} é longo demais. Encurte.',
  'unseen-characters': '{path} tem caracteres que ninguém consegue ver. Digite de novo.',
  'not-utf-8': 'Esta linha não está em UTF-8. Salve o arquivo nessa codificação.',
  'too-many': '{path} tem entradas demais. Divida.',
  'not-a-time-zone': '{path} não é um fuso horário. Use um nome como Europe/Berlin.',
  'not-an-id': '{path} não é um id. Use no máximo {longest} letras, dígitos e os caracteres . _ - : #.',
  'ambiguous-amount':
    '{path} pode ser dois valores diferentes. Diga com --decimals o que vem antes dos decimais.',
  'ambiguous-date': '{path} pode ser lido como dois dias diferentes. Escreva como AAAA-MM-DD.',
  'unknown-hosting': '{path} é uma hospedagem de que os termos não falam. Eles conhecem Server e Cloud.',
  'unknown-plugin': '{path} não é a chave de um plugin do Mockups.',
  'no-maintenance-date':
    'Falta {path}, por isso ninguém pode dizer quando a manutenção acaba. Exporte o registro de novo com essa data.',
  'twice-in-file': '{path} já está neste arquivo. Fique com um dos dois.',
  'other-product':
    '{path} indica outro produto que não o da licença registrada com este número. Exclua aquela primeiro ou deixe esta de fora.',
  'quote-not-closed':
    'Nesta linha há aspas que não se fecham, ou só depois de um trecho que poderia ser uma linha por si só. Feche-as na própria linha ou retire-as.',
  'text-behind-quote':
    'Há texto depois de uma aspa de fechamento nesta linha. Duplique as aspas que pertencem ao texto.',
  'surplus-cells':
    'Esta linha tem mais células do que a tabela tem colunas. Coloque entre aspas o texto que contém o separador.',
  'unknown-state': '{path} não é um estado de assinatura. Escreva ativa, período de teste ou inativa.',
  'end-not-known':
    '{path} tem um dia que muitas vezes significa que ninguém sabe o fim. Diga isso com --no-end unknown ou corrija.',
  contradicts: '{path} contradiz outra coluna da linha. Corrija uma das duas.',
  'same-license':
    '{path} indica uma licença que já está neste arquivo, com o mesmo produto, nome e compra. Dê um nome a cada uma ou fique com uma.',
  'unknown-product': '{path} não é um produto destes termos.',
  'channel-missing': 'Falta {path}. Diga onde a licença foi comprada: direct ou marketplace.',
  'nothing-before':
    '{path} não tem nada antes. Comece o histórico com a compra ("new") ou com uma declaração da data de expiração.',
  'second-new':
    '{path} vem depois de outros eventos. Uma licença é comprada uma vez: registre à parte outra licença ou uma menor.',
  'seats-not-raised':
    '{path} não aumenta o número de assentos. Um upgrade tem mais assentos do que antes; para ter menos há outro caminho, se houver.',
  'renewal-not-sold': '{path} é uma renovação, e este produto não tem manutenção a renovar. Retire.',
  'upgrade-not-sold': '{path} é um upgrade, e este produto não é vendido por assentos. Retire.',
  'statement-without-maintenance':
    '{path} declara uma expiração da manutenção, e este produto não tem uma própria. Retire.',
  'migration-not-offered': '{path} é uma migração, e este produto não migra para o Marketplace. Retire.',
  'migration-not-direct': '{path} é a migração de uma licença que já está no Marketplace. Retire.',
  'migration-not-own-servers':
    '{path} é uma migração, que exige servidores próprios. Retire ou corrija "ownServers".',
  'date-out-of-range': '{path} está longe demais. Verifique o ano.',
  'dated-after-today': '{path} é posterior a hoje. Registre uma compra depois de feita.',
};

export const termsFault: Words['termsFault'] = {
  'not-json': 'Isto não é JSON. Parta do que `npm run -s terms` escreve.',
  missing: 'Isto está faltando. Acrescente.',
  'wrong-type': 'Isto é do tipo errado. Escreva {accepted}.',
  'unknown-field': 'Nada com este nome é conhecido aqui. Corrija o nome ou retire.',
  'unknown-code': 'Este código não é conhecido. Escreva um destes: {accepted}.',
  'impossible-value': 'Este valor não pode ser lido. docs/terms.schema.json diz quais podem.',
  'no-clauses': 'Um motivo precisa de uma cláusula em que se apoie. Indique pelo menos uma.',
  'no-documents': 'Não há nenhum documento. Acrescente pelo menos um.',
  'id-taken': 'Outro documento tem este id. Dê a cada documento um id próprio.',
  'day-taken': 'Outro documento entra em vigor neste dia. Só um pode: mude o dia de um deles.',
  'impossible-date': 'Isto não é um dia do calendário. Escreva como AAAA-MM-DD, por exemplo 2015-05-09.',
  'impossible-period':
    'Isto não é a duração de um período. Escreva um número inteiro de meses, de 1 a {months}.',
  'impossible-amount': 'Isto não é um valor. Escreva como decimal entre aspas, por exemplo "300.00".',
  'second-text':
    'Outro documento diz algo diferente com este número. Um número é um fato: dê ao novo fato um número próprio.',
  'unknown-clause':
    'Nenhum documento em vigor nesse momento tem um fato com este número. Corrija o número ou acrescente o fato a `facts`.',
};

export const usage: Words['usage'] = {
  evaluate: `Uso: npm run -s evaluate -- [--as-of AAAA-MM-DD] [--terms TERMOS] [--brief] [--language IDIOMA] [ARQUIVO]

Lê registros de licença, um objeto JSON por linha, de ARQUIVO ou da entrada
padrão, e escreve um veredito por linha. Sem --as-of: hoje em UTC. Os dias têm
a forma AAAA-MM-DD, nos anos de 0001 a {lastYear}. Com --terms: pelos documentos do
arquivo TERMOS, que tem a forma que ''npm run -s terms'' escreve. Com --brief:
só o id, o estado, a expiração, os dias restantes e as ações possíveis. As
mensagens estão em IDIOMA, um de {languages}; sem ele, em inglês.
Código de saída: 0 tudo lido, 1 alguns registros recusados, 2 argumentos
errados, arquivo inexistente ou termos com falhas.
`,
  read: `Uso: npm run -s read -- [OPÇÕES] [ARQUIVO]

Lê uma tabela de licenças como uma importação faria: CSV, TSV, XLSX, JSON,
linhas JSON ou os registros de licença do Atlassian Marketplace, de ARQUIVO ou
da entrada padrão. Escreve um registro de licença por linha, na ordem das
linhas, para ''npm run -s evaluate''; uma linha que não pode ser lida recebe a
resposta no lugar dela. Como cada coluna foi entendida, e o que precisa ser
dito, vai para a saída de erros. As chaves de licença são lidas e nunca escritas.
  --dates day-first|month-first   o que vem primeiro em 03/04/2026
  --no-end unknown                dias como 9999-12-31: fim desconhecido
  --decimals point|comma          o que vem antes dos decimais dos preços
  --currency CODE                 dos preços sem moeda, como BRL
  --channel direct|marketplace    onde foi comprada, se uma linha não diz
  --product ID                    das linhas que não o dizem, p. ex. jira-server
  --encoding CODIFICAÇÃO          uma de {encodings}
  --separator CARACTERE           entre as células: , ; | ou tab
  --sheet NOME                    de uma pasta de trabalho; sem ela, a primeira
                                  planilha com linhas
  --map TÍTULO=CAMPO              o que uma coluna contém, uma vez por coluna:
                                  um de
                                  {fields},
                                  ou ignore
  --as-of AAAA-MM-DD              o dia da leitura; sem ele, hoje em UTC
  --language IDIOMA               das mensagens, um de {languages}
Código de saída: 0 tudo lido, 1 algumas linhas recusadas, 2 argumentos errados
ou nada que possa ser lido.
`,
  compare: `Uso: npm run -s compare -- [--as-of AAAA-MM-DD] [--json] [--language IDIOMA] TERMOS [LICENÇAS]

Quem seria afetado se TERMOS valessem: lê registros de licença, um objeto JSON
por linha, de LICENÇAS ou da entrada padrão, e escreve para cada um que
teria outra resposta o que muda, e depois um resumo: cada tipo de mudança,
quantas licenças atinge e a menor delas. TERMOS tem a forma que
''npm run -s terms'' escreve. Sem --as-of: hoje em UTC. Com --json: um objeto
JSON por linha, o resumo por último. As mensagens estão em IDIOMA, um de
{languages}; sem ele, em inglês.
Código de saída: 0 nada difere, 1 algo difere, 2 argumentos errados, arquivo
inexistente ou termos com falhas.
`,
  budget: `Uso: npm run -s budget -- --year ANO [--first-month 1..12] [OPÇÕES] [ARQUIVO]
     npm run -s budget -- --through AAAA-MM-DD [OPÇÕES] [ARQUIVO]

Lê registros de licença, um objeto JSON por linha, de ARQUIVO ou da entrada
padrão, como a exportação do registro os escreve: com preços, centros de custo,
responsáveis e decisões. Escreve um objeto JSON.
Com --year: o que há a pagar no ano, licença por licença, com a forma mais
barata de manter a cobertura, e os totais por moeda, mês, trimestre, produto,
responsável e centro de custo. --first-month inicia um ano fiscal, que leva o
nome do ano em que começa. Os preços são os dos registros; nenhum é adivinhado.
Com --through: como cada licença mantém a cobertura até esse dia com o menor
número de compras.
A assinatura que um site tem deste app não é um registro de licença e não
aparece em nenhum dos dois.
  --as-of AAAA-MM-DD     o que se sabe nesse dia; sem ele, hoje em UTC
  --terms TERMOS         pelos documentos do arquivo TERMOS
  --language IDIOMA      das mensagens, um de {languages}
Um registro que não pode ser lido aparece em "refused" e é contado na saída de
erros. Código de saída: 0 tudo lido, 1 alguns registros recusados, 2 argumentos
errados, arquivo inexistente ou termos com falhas.
`,
  terms: `Uso: npm run -s terms

Escreve como JSON os documentos do fornecedor pelos quais as respostas são
dadas: a forma de um arquivo para --terms e compare. O esquema JSON:
docs/terms.schema.json.
`,
};

export const command: Words['command'] = {
  input: 'A entrada',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} de {read} registros recusados',
  readAs: '{count, plural, one {# linha lida} other {# linhas lidas}} como {form}.',
  answerBy: '{question} Diga isso com {option}.',
  notedRows: '{count, plural, one {# linha} other {# linhas}}, a primeira na linha {line}: {text}',
  cannotWrite: 'Não é possível escrever as respostas: {why}.',
  cannotRead: 'Não é possível ler os registros: {why}. Indique um arquivo legível de linhas JSON.',
  cannotReadTable:
    'Não é possível ler as licenças: {why}. Indique um arquivo legível: CSV, TSV, XLSX, JSON, linhas JSON ou registros de licença do Atlassian Marketplace.',
  cannotReadTerms: 'Não é possível ler os termos em {file}: {why}. Indique um arquivo legível.',
  moreFaults: '{file}: mais {count} falhas.',
  throughOutside: 'Indique com --through um dia de {from} a {to}.',
};

export const comparison: Words['comparison'] = {
  line: 'linha {line}',
  notCompared: 'não comparada: {message}',
  summary: '{affected} de {compared} licenças teriam outra resposta em {asOf}.',
  unreadable: 'Outras {count} linhas não são registros de licença e não foram comparadas.',
  skipped: '{count} linhas não foram comparadas',
  example: 'como {record}',
  expiry: 'expiração: {before} -> {after}',
  renewals: 'renovações para ter cobertura: {before} -> {after}',
  gained: '{days, plural, one {# dia ganho} other {# dias ganhos}}',
  lost: '{days, plural, one {# dia perdido} other {# dias perdidos}}',
  unknown: 'desconhecido',
};
