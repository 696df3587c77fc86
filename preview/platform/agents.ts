export interface ActionInput {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  required: boolean;
  description: string;
}

/** What an agent in the chat can ask of the app. */
export interface AgentAction {
  key: string;
  name: string;
  description: string;
  function: string;
  inputs: ActionInput[];
}

/** A Rovo agent, as far as people see it. */
export interface Agent {
  key: string;
  name: string;
  description: string;
  conversationStarters: string[];
  /** The keys of its actions. */
  actions: string[];
}

export type RawAgent = Partial<Omit<Agent, 'key'>>;
export type RawAction = Partial<Omit<AgentAction, 'key' | 'inputs'>> & {
  inputs?: Record<string, Partial<Omit<ActionInput, 'name'>>>;
};
export interface RawAgents {
  'rovo:agent'?: (RawAgent & { key: string })[];
  action?: (RawAction & { key: string })[];
}

export function agentsOf(modules: RawAgents): { agents: Agent[]; actions: AgentAction[] } {
  return {
    agents: (modules['rovo:agent'] ?? []).map(({ key, name = key, description = '', ...agent }) => ({
      key,
      name,
      description,
      conversationStarters: agent.conversationStarters ?? [],
      actions: agent.actions ?? [],
    })),
    actions: (modules.action ?? []).map(({ inputs = {}, key, ...action }) => ({
      key,
      name: action.name ?? key,
      description: action.description ?? '',
      function: action.function ?? '',
      inputs: Object.entries(inputs).map(([name, input]) => ({
        name,
        title: input.title ?? name,
        type: input.type ?? 'string',
        required: input.required === true,
        description: input.description ?? '',
      })),
    })),
  };
}
