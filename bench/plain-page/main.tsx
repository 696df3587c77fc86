import '@atlaskit/css-reset';
import { AppProvider } from '@atlaskit/app-provider/app-provider';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import Textfield from '@atlaskit/textfield';
import { makeInvoke, view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import type { Contract } from '../../src/contract/questions';

const invoke = makeInvoke<Contract['console']>();

/**
 * The least that shows licenses with Atlaskit: the names as the app tells them, in a plain table with a field, a lozenge and
 * a button. It reckons nothing, and has neither words nor pages.
 */
async function start(root: HTMLElement) {
  const [context, opening] = await Promise.all([
    view.getContext(),
    invoke('openConsole'),
    view.theme.enable(),
  ]);
  if (!opening.ok) throw new Error(opening.failure.code);
  const { items } = opening.value.licenses;
  createRoot(root).render(
    <AppProvider defaultColorMode={context.theme?.colorMode === 'dark' ? 'dark' : 'light'}>
      <main>
        <h1>Licenses</h1>
        <Textfield aria-label="Find a license" />
        <table>
          <tbody>
            {items.map(({ id, name, license }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <Lozenge>{license.product}</Lozenge>
                </td>
                <td>
                  <Button>Renew</Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </main>
    </AppProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
