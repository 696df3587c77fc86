import type { Words } from '../words';

export const reading: Words['reading'] = {
  'field-id': 'id',
  'field-name': 'nome',
  'field-company': 'empresa',
  'field-product': 'produto',
  'field-purchased': 'comprada em',
  'field-renewed': 'renovada em',
  'field-expiresOn': 'expira em (primeiro dia sem cobertura)',
  'field-coveredThrough': 'coberta até (último dia com cobertura)',
  'field-statedOn': 'dia em que o fim era conhecido',
  'field-seats': 'assentos',
  'field-key': 'chave de licença',
  'field-channel': 'compra direta ou no Marketplace',
  'field-contact': 'contato',
  'field-email': 'e-mail do contato',
  'field-subscription': 'estado da assinatura',
  'field-billing': 'como é paga, por mês ou por ano',
  'field-price': 'preço',
  'field-currency': 'moeda',
  'field-order': 'número do pedido ou da fatura',
  'field-notes': 'notas',
  'source-left-out': 'deixada de fora',
  'source-unknown': 'não reconhecida, não lida',
  'source-double': 'outra coluna já tem isto, não lida',
  'source-either':
    'dias passados e futuros: renovações feitas ou o próximo vencimento? Não é lida até que isso seja dito',
  decided: '{field}; a linha {line} mostra se o dia ou o mês vem primeiro',
  column: '“{heading}”: {what}',
  above: '{count, plural, one {# linha ignorada} other {# linhas ignoradas}} acima dos títulos.',
  total: 'Linha {line}, “{text}”: um total, não uma licença; ignorada.',
  'question-day-order': '“{heading}”, linha {line}: {text} pode ser dois dias. O dia ou o mês vem primeiro?',
  'question-no-end':
    '“{heading}”, linha {line}: {text} muitas vezes significa que ninguém sabe o fim. É assim aqui?',
  'question-product': 'A linha {line}, e talvez outras, não nomeia um produto. Qual é?',
  unread: 'Nada foi aproveitado de “{text}”.',
  'question-channel':
    'A linha {line}, e talvez outras, não diz onde a licença foi comprada. Diretamente ou no Marketplace?',
  'note-nothing-known': 'Nada se saberá da manutenção: a linha não tem data.',
  'note-seats-unlimited': 'Assentos sem número não são guardados.',
  'note-seats-without-date': 'Os assentos não são guardados, pois não têm data.',
  'note-no-end': 'Nenhum fim da manutenção é conhecido.',
  'note-subscription-unknown': 'A linha não diz se a assinatura está ativa.',
  'note-billing-unread': 'A frequência de pagamento não é guardada: não é mensal nem anual.',
  'note-namesake':
    'O registro já tem uma licença deste produto e nome, comprada em outro momento. Esta seria uma segunda.',
  'failure-not-a-workbook':
    'Não é possível ler esta pasta de trabalho. Abra-a, tire a senha e salve de novo como XLSX ou CSV.',
  'failure-workbook-too-large': 'Esta pasta de trabalho contém demais. Copie as licenças para uma só delas.',
  'failure-no-such-sheet': 'A pasta de trabalho não tem planilha com este nome.',
  'failure-old-workbook':
    'Esta pasta de trabalho é de um tipo antigo ou tem senha. Salve como XLSX sem senha ou como CSV.',
  'failure-not-a-table':
    'Isto não é uma tabela nem texto, mas uma imagem, um PDF ou algo assim. Escolha a própria planilha: XLSX, CSV ou JSON.',
  'failure-nothing-recognised':
    'Nenhuma licença foi reconhecida neste texto: nem chave de licença, nem produto com um dia, um preço ou usuários. Cole as linhas de uma tabela, ou o e-mail que confirma o pedido.',
  'failure-empty': 'Não há nada aqui. Escolha um arquivo com pelo menos uma licença.',
  'field-costCentre': 'centro de custo',
  'question-decimal-mark':
    '“{heading}”, linha {line}: {text} pode ser dois valores. O que vem antes dos decimais, um ponto ou uma vírgula?',
  'question-currency': '“{heading}”, linha {line}: em que moeda está {text}?',
  'note-channel-unread': 'Onde foi comprada consta apenas por um nome e não é guardado.',
  'note-price-unread': 'O que consta como preço não é um valor e não é guardado.',
  'note-price-without-date': 'O preço e o pedido não são guardados, pois nenhuma compra os acompanha.',
  'note-price-on-latest': 'O preço e o pedido ficam na última compra; não se sabe quanto as outras custaram.',
};
