import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'mantenimiento', avoid: ['conservación', 'contrato de servicio'] },
  coveredThrough: { word: 'cubierta hasta el', avoid: ['válida hasta', 'acaba el'] },
  expiresOn: { word: 'vence el', avoid: ['caduca', 'expira'] },
  runsThrough: { word: 'vigente hasta el', avoid: ['dura hasta'] },
  trial: { word: 'periodo de prueba', avoid: ['evaluación', 'período de prueba'] },
  contact: { word: 'contacto', avoid: ['interlocutor', 'a quién preguntar'] },
  admin: { word: 'administrador', avoid: ['admin'] },
  licenseKey: { word: 'clave de licencia', avoid: ['License Key', 'clave de producto', 'número de serie'] },
  seat: { word: 'plaza', avoid: ['asiento', 'puesto'] },
  renewal: { word: 'renovación', avoid: ['prórroga'] },
  inProgress: { word: 'en curso', avoid: ['en marcha', 'en proceso'] },
  register: { word: 'registro', avoid: ['inventario', 'catálogo'] },
  console: { word: 'consola', avoid: ['centro de licencias'] },
  vendor: { word: 'proveedor', avoid: ['fabricante', 'vendedor'] },
  terms: { word: 'condiciones', avoid: ['términos'] },
};
