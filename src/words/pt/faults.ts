import type { Words } from '../words';

export const failure: Words['failure'] = {
  'not-admin': 'Só administradores deste produto veem as licenças aqui. Fale com um deles.',
  'host-license-inactive':
    'A assinatura deste app neste site está inativa: até ser renovada em “Gerenciar aplicativos”, tudo pode ser lido e nada pode ser alterado.',
  'rights-unknown': 'Não conseguimos descobrir se você é administrador. Tente de novo.',
  'bad-question': 'A consulta não foi entendida, por isso nada pôde ser lido.',
  'bad-input': 'Algo não está certo, por isso nada foi salvo.',
  'not-found': 'Esta licença não está no registro. Talvez tenha sido excluída.',
  conflict: 'Outra pessoa salvou esta licença nesse meio-tempo. Nada seu foi salvo.',
  busy: 'Há atividade demais ao mesmo tempo. Tente de novo em um minuto.',
  'busy-seconds':
    'Há atividade demais ao mesmo tempo. Tente de novo em {seconds, plural, one {# segundo} other {# segundos}}.',
  'busy-minutes':
    'Há atividade demais ao mesmo tempo. Tente de novo em {minutes, plural, one {# minuto} other {# minutos}}.',
  'storage-unavailable': 'O armazenamento não respondeu. Tente de novo.',
  internal: 'Algo falhou do nosso lado. Tente de novo; se continuar, envie-nos esta referência: {reference}.',
  'not-arrived':
    'O app não respondeu. Depois verificamos: nada disso está salvo até agora. Envie de novo; será salvo uma única vez.',
  'no-answer': 'O app não respondeu. Verifique sua conexão e tente de novo.',
};

export const fault: Words['fault'] = {
  'not-json': 'Esta linha não é JSON. Escreva uma licença em cada linha.',
  'not-a-record': 'Isto não é um registro de licença. É preciso pelo menos um id e um produto.',
  missing: 'Isto está faltando. Preencha.',
  'wrong-type': 'Este tipo de valor não cabe aqui. Compare com um arquivo exportado.',
  'unknown-value': 'Este valor não é conhecido aqui. Escolha um dos oferecidos.',
  'impossible-date': 'Esse dia não existe. Insira um como {example}.',
  'seats-not-whole': 'Insira um número inteiro, 1 ou mais.',
  'amount-not-decimal': 'Insira um valor como 300,01.',
  'currency-not-a-code': 'Insira o código de três letras de uma moeda, como USD.',
  'too-long': 'Isto é longo demais. Encurte.',
  'unseen-characters': 'Há caracteres aqui que ninguém consegue ver. Digite de novo.',
  'not-utf-8': 'Esta linha não está em UTF-8. Salve o arquivo nessa codificação.',
  'too-many': 'Há entradas demais. Divida-as.',
  'not-a-time-zone': 'Isto não é um fuso horário. Insira um nome como Europe/Berlin.',
  'not-an-id': 'Isto não é um id. Use no máximo {longest} letras, dígitos e os caracteres . _ - : #.',
  'ambiguous-date':
    'Isto pode ser lido como dois dias diferentes. Escreva primeiro o ano, como em 2015-05-09.',
  'unknown-hosting': 'Os termos não conhecem esta hospedagem. Eles falam de Server e Cloud.',
  'unknown-plugin': 'Esta não é a chave de um produto Mockups.',
  'no-maintenance-date':
    'Falta a data do fim da manutenção, por isso ninguém pode dizer quando a cobertura acaba. Exporte a licença de novo com ela.',
  'other-product':
    'Há outro produto com este id no registro. Verifique o id ou adicione-a como uma licença à parte.',
  'twice-in-file': 'Este id já está no arquivo. Fique com um dos dois.',
  'quote-not-closed':
    'Nesta linha há aspas que não se fecham, ou só depois de um trecho que poderia ser uma linha por si só. Feche-as na própria linha ou retire-as; as linhas seguintes foram lidas uma a uma.',
  'text-behind-quote':
    'Há texto depois de uma aspa de fechamento. Duplique as aspas que pertencem ao texto ou retire-as.',
  'surplus-cells':
    'Esta linha tem mais células do que a tabela tem colunas. Coloque entre aspas o texto que contém o separador.',
  'unknown-state': 'Isto não é um estado de assinatura. Escreva ativa, período de teste ou inativa.',
  'end-not-known':
    'Um dia assim muitas vezes significa que ninguém sabe o fim. Diga o que significa aqui ou retire.',
  contradicts: 'Isto contradiz outra coluna da linha. Corrija uma das duas.',
  'same-license':
    'Esta licença já está no arquivo, com o mesmo produto, nome e compra. Dê um nome a cada uma ou fique com uma.',
  'unknown-product': 'Os termos não conhecem este produto. Escolha um dos oferecidos.',
  'channel-missing': 'Diga onde a licença foi comprada.',
  'nothing-before': 'Não há nada antes disto. Comece com a compra ou com uma data de expiração declarada.',
  'second-new': 'Uma licença é comprada uma vez. Retire isto e adicione a outra licença à parte.',
  'seats-not-raised':
    'Um upgrade aumenta o número de assentos. Insira mais do que antes; para menos, compre uma nova licença.',
  'renewal-not-sold': 'Este produto não tem manutenção a renovar. Retire isto.',
  'upgrade-not-sold': 'Este produto é para um único usuário. Retire este upgrade.',
  'statement-without-maintenance': 'Este produto não tem manutenção que possa expirar. Retire isto.',
  'migration-not-offered': 'Este produto não migra para o Marketplace. Retire isto.',
  'migration-not-direct': 'A licença já está no Marketplace. Retire isto.',
  'migration-not-own-servers':
    'Só uma licença em servidores próprios migra para o Marketplace. Retire isto ou altere onde ela roda.',
  'date-out-of-range': 'Este dia está longe demais. Verifique o ano.',
  'dated-after-today': 'Este dia ainda não chegou. Registre uma compra depois de feita.',
  'ambiguous-amount':
    'Isto pode ser dois valores diferentes. Escreva sem separador de milhar, por exemplo 1234,50.',
};
