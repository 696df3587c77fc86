/** The words that people meet, and what each means. Each language says them in its own folder. */
export const TERMS = {
  maintenance: 'Support and updates for a license.',
  coveredThrough: 'The last day with maintenance (D2). Said with how far it is, wherever an end is told.',
  expiresOn: 'The first day without maintenance, the one after it (D2). Said of nothing but maintenance.',
  runsThrough: 'The last day of a trial or a subscription, and of maintenance that still runs.',
  trial:
    'The time in which the app may be tried. Atlassian’s interfaces call it evaluation, and so do our codes; its screens tell people of a trial, and so do ours.',
  contact: 'The person or team to turn to about a license: the field’s name wherever it is shown.',
  admin: 'Who administers the site, and may see and change the register.',
  licenseKey: 'The vendor’s secret text that stands for a license.',
  seat: 'One of the users, editors or projects that a license is for.',
  renewal: 'The purchase of one more period of maintenance.',
  inProgress: 'A renewal that an admin has said is on its way, until a day.',
  register: 'All licenses that were entered.',
  console: 'The pages of this app in the product’s settings.',
  vendor: 'Who makes Mockups and sells it.',
  terms: 'What the vendor’s documents say, clause by clause.',
} as const;

export type Term = keyof typeof TERMS;

/** The word of a language for a term, and the words that are not to be used for it. */
export interface Wording {
  word: string;
  /** Whole words, also with an ending of their language; capitals count where the word has one. */
  avoid: readonly string[];
}

export type Glossary = Readonly<Record<Term, Wording>>;
