import '@atlaskit/css-reset';
import './console.css';
import { AppProvider } from '@atlaskit/app-provider/app-provider';
import { view } from '@forge/bridge';
import { noop, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { mockupsPolicy } from '../../src/policy';
import { spokenLocale } from '../../src/words/spoken-locale';
import { App } from './app';
import { createClient } from './data/client';
import { reads } from './data/reads';
import { PolicyProvider } from './data/use-policy';
import { usableZone, ViewerProvider } from './data/viewer';
import { OrderProvider } from './order/use-order';
import { createNavigation } from './routing/navigation';
import { RoutingProvider } from './routing/use-route';
import { StripPatterns } from './timeline/strip';
import { wordsFor } from './wording/load-words';
import { WordsProvider } from './wording/use-words';

/** The host says who looks, in which language, zone and colours; nothing is drawn before that, so that nothing has to change afterwards. */
async function start(root: HTMLElement) {
  const client = createClient();
  // The first screen needs them; they are asked for while the host is still answering.
  client.query(reads.register).catch(noop);
  client.query(reads.site).catch(noop);
  const [context, navigation] = await Promise.all([
    view.getContext(),
    createNavigation(),
    view.theme.enable(),
  ]);
  const { locale, language } = spokenLocale(context.locale);
  const words = await wordsFor(language);
  document.documentElement.lang = locale;
  document.title = words.common.app;
  const colorMode = context.theme?.colorMode;
  createRoot(root).render(
    <AppProvider defaultColorMode={colorMode === 'dark' || colorMode === 'light' ? colorMode : 'auto'}>
      <PolicyProvider value={mockupsPolicy}>
        <QueryClientProvider client={client}>
          <ViewerProvider timeZone={usableZone(context.timezone)}>
            <WordsProvider locale={locale} words={words}>
              <RoutingProvider navigation={navigation}>
                <OrderProvider>
                  <StripPatterns />
                  <App />
                </OrderProvider>
              </RoutingProvider>
            </WordsProvider>
          </ViewerProvider>
        </QueryClientProvider>
      </PolicyProvider>
    </AppProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
