import { createRequire } from 'node:module';
import {
  type Condition,
  type Decision,
  type Decisions,
  type Facts,
  type Question,
  QUESTIONS,
  type Row,
  rowsOf,
} from './rules';

/*
 * The same rules in the language of each engine, prepared once, as its documentation advises. What an engine needs of
 * its own package is described here by hand: the packages are installed by `npm run bench:engines` only, and nothing
 * else of this repository needs them.
 */
const load = createRequire(import.meta.url);

export interface RuleEngine {
  name: string;
  /** Cedar allows or denies: it does not tell "no" from "unknown". */
  answers: 'yes, no and unknown' | 'yes or not';
  decide(facts: Facts): Decisions | Promise<Decisions>;
}

const byQuestion = <T>(answer: (question: Question) => T): Record<Question, T> =>
  Object.fromEntries(QUESTIONS.map((question) => [question, answer(question)])) as Record<Question, T>;

function jsonLogic(): RuleEngine {
  const { apply } = load('json-logic-js') as { apply: (rule: unknown, facts: Facts) => Decision[] };
  const OPERATOR = { equal: '===', notEqual: '!==', greaterThan: '>', lessThan: '<', notBefore: '>=' };
  const condition = ([fact, is, value]: Condition) => ({
    [OPERATOR[is]]: [{ var: fact }, is === 'notBefore' ? { var: value } : value],
  });
  const branch = ([when, then]: Row): unknown[] =>
    when.length === 0 ? [then] : [{ and: when.map(condition) }, then];
  const rules = QUESTIONS.map((question) => ({ if: rowsOf(question).flatMap(branch) }));
  return {
    name: 'json-logic-js',
    answers: 'yes, no and unknown',
    decide: (facts) => {
      const answers = apply(rules, facts);
      return Object.fromEntries(QUESTIONS.map((question, index) => [question, answers[index]])) as Decisions;
    },
  };
}

function jsonRulesEngine(): RuleEngine {
  interface Ran {
    events: { type: string; params: { then: Decision } }[];
  }
  const { Engine } = load('json-rules-engine') as {
    Engine: new () => { addRule(rule: unknown): void; run(facts: Facts): Promise<Ran> };
  };
  const OPERATOR = {
    equal: 'equal',
    notEqual: 'notEqual',
    greaterThan: 'greaterThan',
    lessThan: 'lessThan',
    notBefore: 'greaterThanInclusive',
  };
  const condition = ([fact, is, value]: Condition) => ({
    fact,
    operator: OPERATOR[is],
    value: is === 'notBefore' ? { fact: value } : value,
  });
  const engine = new Engine();
  for (const question of QUESTIONS) {
    rowsOf(question).forEach(([when, then], index) => {
      // The rows above have the higher priority, so that their events come first.
      engine.addRule({
        priority: 100 - index,
        conditions: { all: when.map(condition) },
        event: { type: question, params: { then } },
      });
    });
  }
  return {
    name: 'json-rules-engine',
    answers: 'yes, no and unknown',
    decide: async (facts) => {
      const { events } = await engine.run(facts);
      const decisions: Partial<Decisions> = {};
      for (const { type, params } of events) decisions[type as Question] ??= params.then;
      return decisions as Decisions;
    },
  };
}

function zenTables(): RuleEngine {
  interface Decision {
    evaluate(facts: Facts): Promise<{ result: Decisions }>;
  }
  const { ZenEngine } = load('@gorules/zen-engine') as {
    ZenEngine: new () => { createDecision(content: object): Decision };
  };
  const cell = ([, is, value]: Condition): string => {
    if (is === 'notBefore') return `>= ${value}`;
    if (is === 'greaterThan') return `> ${String(value)}`;
    if (is === 'lessThan') return `< ${String(value)}`;
    return is === 'notEqual' ? `!= ${JSON.stringify(value)}` : JSON.stringify(value);
  };
  const tableFor = (question: Question) => {
    const rows = rowsOf(question);
    const facts = [...new Set(rows.flatMap(([when]) => when.map(([fact]) => fact)))];
    return {
      id: question,
      type: 'decisionTableNode',
      name: question,
      content: {
        hitPolicy: 'first',
        inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
        outputs: [{ id: 'then', name: 'then', field: question }],
        rules: rows.map(([when, then], index) => ({
          _id: `${question}-${index}`,
          then: JSON.stringify(then),
          ...Object.fromEntries(facts.map((fact) => [fact, ''])),
          ...Object.fromEntries(when.map((condition) => [condition[0], cell(condition)])),
        })),
      },
    };
  };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'facts', type: 'inputNode', name: 'facts' },
      ...QUESTIONS.map(tableFor),
      { id: 'decisions', type: 'outputNode', name: 'decisions' },
    ],
    edges: QUESTIONS.flatMap((question) => [
      { id: `to-${question}`, type: 'edge', sourceId: 'facts', targetId: question },
      { id: `from-${question}`, type: 'edge', sourceId: question, targetId: 'decisions' },
    ]),
  });
  return {
    name: '@gorules/zen-engine (tables)',
    answers: 'yes, no and unknown',
    decide: async (facts) => (await decision.evaluate(facts)).result,
  };
}

function cedar(): RuleEngine {
  interface Asked {
    response?: { decision: 'allow' | 'deny' };
  }
  const wasm = load('@cedar-policy/cedar-wasm/nodejs') as {
    preparsePolicySet(id: string, policies: { staticPolicies: string }): { type: string };
    statefulIsAuthorized(call: object): Asked;
  };
  const OPERATOR = { equal: '==', notEqual: '!=', greaterThan: '>', lessThan: '<', notBefore: '>=' };
  const condition = ([fact, is, value]: Condition) =>
    `context.${fact} ${OPERATOR[is]} ${is === 'notBefore' ? `context.${value}` : JSON.stringify(value)}`;
  const all = (when: readonly Condition[]) => when.map(condition).join(' && ') || 'true';
  const policies = QUESTIONS.flatMap((question) => {
    const rows = rowsOf(question);
    return rows.flatMap(([when, then], index) => {
      if (then !== 'yes') return [];
      const unless = rows.slice(0, index).map(([above]) => `unless { ${all(above)} }`);
      return [
        `permit(principal, action == Action::"${question}", resource) when { ${all(when)} } ${unless.join(' ')};`,
      ];
    });
  });
  const parsed = wasm.preparsePolicySet('terms', { staticPolicies: policies.join('\n') });
  if (parsed.type !== 'success') throw new Error(`Cedar refuses the rules: ${JSON.stringify(parsed)}`);
  const permits = (question: Question, context: Facts) => {
    const asked = wasm.statefulIsAuthorized({
      principal: { type: 'User', id: 'admin' },
      action: { type: 'Action', id: question },
      resource: { type: 'License', id: 'license' },
      context,
      preparsedPolicySetId: 'terms',
      entities: [],
    });
    if (asked.response === undefined) throw new Error(`Cedar does not answer: ${JSON.stringify(asked)}`);
    return asked.response.decision === 'allow';
  };
  return {
    name: '@cedar-policy/cedar-wasm',
    answers: 'yes or not',
    decide: (facts) => byQuestion((question) => (permits(question, facts) ? 'yes' : 'no')),
  };
}

function publicodes(): RuleEngine {
  interface Engine {
    setSituation(situation: object): Engine;
    evaluate(rule: string): { nodeValue: Decision };
  }
  const { default: PublicodesEngine } = load('publicodes') as { default: new (rules: object) => Engine };
  const OPERATOR = { equal: '=', notEqual: '!=', greaterThan: '>', lessThan: '<', notBefore: '>=' };
  const NAME: Partial<Record<string, string>> = {
    coveredThrough: 'covered through',
    ownServers: 'own servers',
  };
  const nameOf = (fact: string) => NAME[fact] ?? fact;
  const constant = (value: unknown): string | number => {
    if (typeof value === 'boolean') return value ? 'oui' : 'non';
    return typeof value === 'number' ? value : `'${String(value)}'`;
  };
  const condition = ([fact, is, value]: Condition) =>
    `${nameOf(fact)} ${OPERATOR[is]} ${is === 'notBefore' ? nameOf(value) : constant(value)}`;
  const branch = ([when, then]: Row) =>
    when.length === 0
      ? { sinon: constant(then) }
      : { si: { 'toutes ces conditions': when.map(condition) }, alors: constant(then) };
  const known: Facts = {
    model: 'none',
    product: '',
    channel: 'direct',
    ownServers: true,
    recorded: false,
    subscription: 'unknown',
    coveredThrough: -1,
    today: 0,
    total: -1,
    currency: '',
  };
  const inPublicodes = (facts: Facts) =>
    Object.fromEntries(Object.entries(facts).map(([fact, value]) => [nameOf(fact), constant(value)]));
  const engine = new PublicodesEngine({
    ...Object.fromEntries(
      Object.entries(inPublicodes(known)).map(([fact, value]) => [fact, { 'par défaut': value }]),
    ),
    ...byQuestion((question) => ({ variations: rowsOf(question).map(branch) })),
  });
  return {
    name: 'publicodes',
    answers: 'yes, no and unknown',
    decide: (facts) => {
      engine.setSituation(inPublicodes(facts));
      return byQuestion((question) => engine.evaluate(question).nodeValue);
    },
  };
}

/** Each engine with the rules prepared. */
export const ruleEngines = (): RuleEngine[] => [
  jsonLogic(),
  jsonRulesEngine(),
  zenTables(),
  cedar(),
  publicodes(),
];
