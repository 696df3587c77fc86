/*
 * What the terms of 2015-05-09 let a license do, as an engineer would write it for a rule engine: per question the rows
 * in order, of which the first that fits answers. The engines are not asked for reasons, clauses, links, dates or plans,
 * and need not work out the cover from purchases: they are told through which day it runs.
 */

/** What an engine is told of a license. Days are counted from 1970-01-01. */
export interface Facts {
  model: 'periods' | 'none' | 'subscription';
  product: string;
  channel: 'direct' | 'marketplace';
  ownServers: boolean;
  /** Whether anything is recorded up to the day asked about. */
  recorded: boolean;
  subscription: 'active' | 'evaluation' | 'inactive' | 'unknown';
  coveredThrough: number;
  today: number;
  /** The total of an order in cents, because Cedar knows no fractions; -1 where there is none. */
  total: number;
  currency: string;
}

export type FactName = keyof Facts;
export type Decision = 'yes' | 'no' | 'unknown';

/** A fact compared with a value, or with another fact. */
export type Condition =
  | [fact: FactName, is: 'equal', value: string | boolean | number]
  | [fact: FactName, is: 'notEqual', value: string]
  | [fact: FactName, is: 'greaterThan' | 'lessThan', value: number]
  | [fact: FactName, is: 'notBefore', other: FactName];

/** All conditions fit: the answer. */
export type Row = readonly [when: readonly Condition[], then: Decision];

const PERIODS: Condition = ['model', 'equal', 'periods'];
const DIRECT: Condition = ['channel', 'equal', 'direct'];

const WHILE_COVERED: readonly Row[] = [
  [[['subscription', 'equal', 'active']], 'yes'],
  [[['subscription', 'equal', 'evaluation']], 'yes'],
  [[['subscription', 'equal', 'inactive']], 'no'],
  [[['recorded', 'equal', false]], 'unknown'],
  [[['model', 'equal', 'none']], 'yes'],
  [[['coveredThrough', 'notBefore', 'today']], 'yes'],
  [[], 'no'],
];

export const RULES = {
  support: WHILE_COVERED,
  updates: WHILE_COVERED,
  renew: [
    [[PERIODS], 'yes'],
    [[], 'no'],
  ],
  upgrade: [
    [[['product', 'equal', 'google-drive']], 'no'],
    [[], 'yes'],
  ],
  downgrade: [
    [[['product', 'equal', 'google-drive']], 'no'],
    [[['product', 'equal', 'mybalsamiq']], 'yes'],
    [[PERIODS], 'yes'],
    [[], 'unknown'],
  ],
  migrate: [
    [[PERIODS, DIRECT, ['ownServers', 'equal', true]], 'yes'],
    [[], 'no'],
  ],
  coTerm: [
    [[PERIODS, ['channel', 'equal', 'marketplace']], 'yes'],
    [[], 'no'],
  ],
  multiYear: [[[], 'no']],
  payOtherwise: [
    [[['model', 'notEqual', 'periods']], 'no'],
    [[['channel', 'equal', 'marketplace']], 'no'],
    [[['total', 'lessThan', 0]], 'unknown'],
    [[['currency', 'notEqual', 'USD']], 'unknown'],
    [[['total', 'greaterThan', 30_000]], 'yes'],
    [[], 'no'],
  ],
  hostTier: [
    [[PERIODS, DIRECT], 'no'],
    [[], 'unknown'],
  ],
} as const satisfies Record<string, readonly Row[]>;

export type Question = keyof typeof RULES;
export const QUESTIONS = Object.keys(RULES) as Question[];
export type Decisions = Record<Question, Decision>;

/** The rows of a question. */
export const rowsOf = (question: Question): readonly Row[] => RULES[question];
