import type { ActionInput, AgentAction } from '../../platform/agents';
import type { Product } from '../../platform/products';
import { PEOPLE } from '../../platform/products/people';
import type { ActionRequest, InvokeAnswer } from '../../server/boot';
import { h } from '../dom';
import { words } from '../fields';
import { askServer, isAskedWith, type Site, whyOf } from '../site';

/** Where people would ask the app's agent. No model answers here: its actions are asked by hand, with what it would fill in. */
export function drawChat(site: Site, product: Product): Node[] {
  return site.boot.agents.flatMap(({ name, description, conversationStarters, actions }) => [
    h(
      'section.agent',
      h('h2', name),
      h('p', description),
      h(
        'ul.starters',
        { 'aria-label': 'Conversation starters' },
        ...conversationStarters.map((text) => h('li', text)),
      ),
      h(
        'p.quiet',
        'On a site, Rovo’s model reads such a question, chooses one of the actions below and fills it in. The preview has no model: fill one in yourself.',
      ),
    ),
    ...site.boot.actions
      .filter(({ key }) => actions.includes(key))
      .map((action) => actionForm(site, product, action)),
  ]);
}

/** One action: its inputs from the manifest, and the answer as the model gets it. */
function actionForm(site: Site, product: Product, action: AgentAction): HTMLElement {
  const { key, name, description, inputs } = action;
  const answer = h('div.answer', { role: 'status' });
  const fields = inputs.map((input) => ({ input, ...field(key, input) }));
  const ask = h('button.button.button-primary', { type: 'submit' }, 'Ask');

  const send = async () => {
    ask.disabled = true;
    try {
      const asked: ActionRequest = {
        actionKey: key,
        product,
        switches: site.query(),
        inputs: Object.fromEntries(
          fields.flatMap(({ input, control }) =>
            control.value === '' ? [] : [[input.name, valueOf(input, control.value)]],
          ),
        ),
      };
      const given = await askServer<InvokeAnswer>('action', asked);
      answer.replaceChildren(
        h('h3', 'What the agent is told'),
        h('p.quiet', `Asked as ${PEOPLE[site.switches.as].displayName}, ${roleOf(site)}.`),
        h('pre', { tabindex: '0' }, given.ok ? JSON.stringify(given.value, null, 2) : given.message),
      );
    } catch (error) {
      answer.replaceChildren(h('p', { role: 'alert' }, whyOf(error)));
    }
    ask.disabled = false;
  };
  // An answer to somebody else, or of another day, would be taken for the present one.
  site.onChange((changed) => {
    if (changed.some(isAskedWith)) answer.replaceChildren();
  });
  return h(
    'form.action',
    {
      'aria-label': name,
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    h('h2', name),
    h('p', description),
    ...fields.map(({ element }) => element),
    h('div', ask),
    answer,
  );
}

const roleOf = (site: Site) => words(site.switches.as).toLowerCase();

function field(action: string, { name, title, type, required, description }: ActionInput) {
  const id = `${action}-${name}`;
  const attributes = { id, name, required, 'aria-describedby': `${id}-hint` };
  const control =
    type === 'boolean'
      ? h('select.input', attributes, ...['', 'true', 'false'].map((value) => h('option', { value }, value)))
      : h('input.input', { ...attributes, type: type === 'string' ? 'text' : 'number' });
  const element = h(
    'div.field',
    h('label', { for: id }, required ? `${title} (required)` : title),
    control,
    h('span.quiet', { id: `${id}-hint` }, description),
  );
  return { control, element };
}

function valueOf({ type }: ActionInput, text: string): unknown {
  if (type === 'boolean') return text === 'true';
  return type === 'string' ? text : Number(text);
}
