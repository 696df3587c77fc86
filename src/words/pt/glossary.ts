import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'manutenção', avoid: ['contrato de serviço', 'conservação'] },
  coveredThrough: { word: 'coberta até', avoid: ['válida até', 'acaba em'] },
  expiresOn: { word: 'expira em', avoid: ['vence', 'caduca'] },
  runsThrough: { word: 'vai até', avoid: ['dura até'] },
  trial: { word: 'período de teste', avoid: ['avaliação', 'experimentação'] },
  contact: { word: 'contato', avoid: ['pessoa de contato', 'a quem perguntar'] },
  admin: { word: 'administrador', avoid: ['admin'] },
  licenseKey: { word: 'chave de licença', avoid: ['License Key', 'chave do produto', 'número de série'] },
  seat: { word: 'assento', avoid: ['vaga', 'posto'] },
  renewal: { word: 'renovação', avoid: ['prorrogação'] },
  inProgress: { word: 'em andamento', avoid: ['em curso'] },
  register: { word: 'registro', avoid: ['inventário', 'catálogo'] },
  console: { word: 'console', avoid: ['central de licenças'] },
  vendor: { word: 'fornecedor', avoid: ['fabricante', 'vendedor'] },
  terms: { word: 'termos', avoid: ['condições'] },
};
