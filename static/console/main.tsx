import '@atlaskit/css-reset';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '@atlaskit/app-provider/app-provider';
import { view } from '@forge/bridge';
import { App } from './app';
import { PromptingProvider } from './data/use-prompting';
import { RegisterProvider } from './data/use-register';
import { SiteProvider } from './data/use-site';
import { usableZone, ViewerProvider } from './data/viewer';
import { OrderProvider } from './order/use-order';
import { createNavigation } from './routing/navigation';
import { RoutingProvider } from './routing/use-route';
import { StripPatterns } from './timeline/strip';
import { spokenLocale } from '../../src/words/spoken';
import { wordsFor } from './wording/load-words';
import { WordsProvider } from './wording/use-words';
import './console.css';

/** The host says who looks, in which language, zone and colours; nothing is drawn before that, so that nothing has to change afterwards. */
async function start(root: HTMLElement) {
  const [context, navigation] = await Promise.all([
    view.getContext(),
    createNavigation(),
    view.theme.enable(),
  ]);
  const locale = spokenLocale(context.locale);
  const words = await wordsFor(locale);
  document.documentElement.lang = locale;
  document.title = words.common.app;
  const colorMode = context.theme?.colorMode;
  createRoot(root).render(
    <AppProvider defaultColorMode={colorMode === 'dark' || colorMode === 'light' ? colorMode : 'auto'}>
      <ViewerProvider timeZone={usableZone(context.timezone)}>
        <WordsProvider locale={locale} words={words}>
          <RoutingProvider navigation={navigation}>
            <SiteProvider>
              <RegisterProvider>
                <PromptingProvider>
                  <OrderProvider>
                    <StripPatterns />
                    <App />
                  </OrderProvider>
                </PromptingProvider>
              </RegisterProvider>
            </SiteProvider>
          </RoutingProvider>
        </WordsProvider>
      </ViewerProvider>
    </AppProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
