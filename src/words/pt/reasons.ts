import type { Words } from '../words';

export const reason: Words['reason'] = {
  covered: 'A manutenção vai até {through}.',
  expired: 'A manutenção expirou em {expires}. O que está instalado continua funcionando.',
  'history-unknown': 'Nada está registrado até este dia, então ninguém pode dizer.',
  'included-while-active': 'A assinatura está ativa, e a manutenção faz parte dela.',
  'included-in-evaluation': 'O período de teste está em andamento, e a manutenção faz parte dele.',
  'subscription-inactive': 'A manutenção parou junto com a assinatura.',
  'subscription-unknown': 'Ninguém informou se a assinatura está ativa.',
  'no-maintenance': 'Este produto não tem manutenção a comprar.',
  'support-in-forums': 'A ajuda está nos fóruns do fornecedor.',
  'minor-updates-free': 'As atualizações menores da versão 3 são gratuitas para quem tem uma licença.',
  'older-versions-only':
    'As versões publicadas até {through} continuam disponíveis no arquivo; as mais novas, não.',
  'published-in-time': 'Foi publicada enquanto havia manutenção (até {through}).',
  'published-too-late': 'Foi publicada depois de {through}, o último dia coberto.',
  'renew-before-expiry':
    'Renove cedo sem perder um dia: {months, plural, =1 {o novo mês começa} other {os # novos meses começam}} em {expires}.',
  'renew-after-expiry':
    '{renewals, plural, one {# renovação basta} other {# renovações bastam}} para cobrir o dia de hoje, porque cada uma começa onde a anterior terminou ({expires}), não no dia em que você compra.',
  'renew-date-unknown':
    'Pode ser renovada, mas ninguém pode dizer a partir de quando: o histórico não está registrado.',
  'no-renewal-cost': 'Não há nada a renovar: este produto não tem manutenção à parte.',
  'upgrade-with-key': 'Peça mais assentos ao fornecedor com a chave de licença atual, a qualquer momento.',
  'upgrade-on-marketplace': 'Assentos adicionais são comprados no Atlassian Marketplace, a qualquer momento.',
  'upgrade-in-site-settings':
    'Um proprietário do site muda o plano nas configurações do site, a qualquer momento.',
  'upgrade-subscription': 'A Atlassian vende assinaturas maiores, a qualquer momento.',
  'downgrade-by-new-license': 'Para menos assentos, compre uma nova licença, menor.',
  'downgrade-in-site-settings':
    'Um proprietário do site passa para um plano menor nas configurações do site, a qualquer momento.',
  'single-user': 'Cada assinatura é para exatamente um usuário.',
  'documents-silent': 'Os termos do fornecedor não dizem.',
  'migrate-own-servers':
    'Foi comprada diretamente e roda nos seus próprios servidores, então pode migrar para o Marketplace.',
  'not-on-own-servers': 'Só licenças que rodam em servidores próprios podem migrar para o Marketplace.',
  'already-on-marketplace': 'Já está no Marketplace.',
  'migration-not-offered': 'Este produto não migra para o Marketplace.',
  'co-term-on-marketplace': 'No Marketplace, as licenças podem ter uma data de término em comum.',
  'co-term-after-migration':
    'As datas não podem ser mudadas. Migre antes a licença para o Marketplace; lá elas podem ser alinhadas.',
  'co-term-out-of-reach':
    'As datas não podem ser mudadas, e esta licença não pode migrar para o Marketplace, onde poderiam.',
  'no-dates-to-change': 'Este produto não tem datas de manutenção a mudar.',
  'one-period-at-a-time': 'A manutenção é vendida {months, plural, =1 {um mês} other {# meses}} de cada vez.',
  'no-periods-sold': 'Para este produto, não se vende manutenção por período.',
  'order-over-threshold': 'O pedido passa de {amount}, então há mais formas de pagamento.',
  'order-not-over-threshold': 'O pedido não passa de {amount}.',
  'order-total-unknown': 'Depende do total: pedidos acima de {amount} têm mais formas de pagamento.',
  'order-currency-unknown': 'O limite é dado só em {currency}; para outra moeda, ninguém pode dizer.',
  'payment-options-not-offered': 'Os termos não oferecem outras formas de pagamento para esta licença.',
  'tier-not-mentioned': 'Os termos do fornecedor só falam de licenças Server compradas diretamente.',
  'tier-independent': 'Compre tantos assentos quantos editores você tiver; o tamanho do host não importa.',
};
