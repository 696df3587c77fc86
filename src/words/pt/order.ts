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
  didYou: 'Você comprou?',
  didYouText:
    'A página de pedido abre em outra aba. Depois da compra, preço, número do pedido e chave nova são registrados aqui em uma só etapa.',
  onItsWay:
    'Com “Ainda não”, não há lembretes nem avisos até {date}. Até lá, a página da licença pergunta de novo, e ninguém mais recebe a pergunta.',
  yes: 'Sim, registrar a compra',
  notYet: 'Ainda não',
  no: 'Não',
};
