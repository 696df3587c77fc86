import type { Words } from '../words';

export const order: Words['order'] = {
  needs: 'Você precisa de',
  key: 'Chave de licença',
  keyCopied: 'A chave de licença está na sua área de transferência.',
  noKey:
    'Nenhuma chave de licença está registrada para esta licença. Tenha-a à mão ou adicione-a antes na página da licença.',
  compare: 'Compare antes com um upgrade ou uma nova licença: esses começam no dia em que você compra.',
  readMore: 'Saiba mais',
  planFirst: 'Planejar antes',
  open: 'Abrir a página de pedido',
  copyAndOpen: 'Copiar a chave e ir ao pedido',
  bought: 'Você comprou?',
  boughtText:
    'Depois da compra, registre-a aqui com o preço, o número do pedido e a chave nova. O app não fica sabendo sozinho.',
  boughtWhen: 'Em {date} você abriu a página de pedido ({what}).',
  boughtYes: 'Sim, registrar',
  boughtLater: 'Ainda não',
  boughtNever: 'Não',
  'bought-later': 'A pergunta volta amanhã.',
  'bought-never': 'A pergunta não será feita de novo.',
};
