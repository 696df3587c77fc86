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
};
