import type { Words } from '../words';

export const help: Words['help'] = {
  title: 'ヘルプ',
  parts: 'ガイドの各章',
  inEnglish: 'ガイドは英語で書かれています。',
  troubles: '意味、対処方法、助けを求める相手（英語）',
};
