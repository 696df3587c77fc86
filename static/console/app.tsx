import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { Component, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useKeptRegister } from './data/use-register';
import { ListPage } from './list/list-page';
import type { Selection } from './list/selection';
import { useExampleView, useView } from './list/use-view';
import pageStyles from './parts/page.module.css';
import type { SettingsPart } from './routing/route';
import { useHere } from './routing/use-route';
import { Shell } from './shell/shell';
import { useWords } from './wording/use-words';

const LicensePage = lazy(async () => ({ default: (await import('./license/license-page')).LicensePage }));
const EditPage = lazy(async () => ({ default: (await import('./license-form/form-page')).EditPage }));
const AddPage = lazy(async () => ({ default: (await import('./license-form/form-page')).AddPage }));
const ImportPage = lazy(async () => ({ default: (await import('./importing/import-page')).ImportPage }));
const RequestsPage = lazy(async () => ({ default: (await import('./requests/requests-page')).RequestsPage }));
const RemindersPage = lazy(async () => ({
  default: (await import('./reminders/reminders-page')).RemindersPage,
}));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page')).SettingsPage }));
const PromptsPage = lazy(async () => ({ default: (await import('./settings/prompts-page')).PromptsPage }));
const ColumnsPage = lazy(async () => ({ default: (await import('./settings/columns-page')).ColumnsPage }));
const InstallationPage = lazy(async () => ({
  default: (await import('./installation/installation-page')).InstallationPage,
}));
const BudgetPage = lazy(async () => ({ default: (await import('./budget/budget-page')).BudgetPage }));
const CoveredPage = lazy(async () => ({ default: (await import('./budget/covered-page')).CoveredPage }));
const TermsPage = lazy(async () => ({ default: (await import('./terms/terms-page')).TermsPage }));
const HelpPage = lazy(async () => ({ default: (await import('./help/help-page')).HelpPage }));

/** The page that the route names. The first screen is in the first bundle; the others load when they are gone to. */
export function App() {
  const { say } = useWords();
  useKeptRegister();
  return (
    <Broken>
      <Shell>
        <Suspense
          fallback={
            <div className={pageStyles.waiting}>
              <Spinner label={say('common.loading')} />
            </div>
          }
        >
          <CurrentPage />
        </Suspense>
      </Shell>
    </Broken>
  );
}

function CurrentPage() {
  const { route } = useHere();
  // What is selected stays while somebody looks at one of them.
  const [ids, onSelect] = useState<Selection['ids']>(NOTHING);
  const selection = useMemo(() => ({ ids, onSelect }), [ids]);
  switch (route.page) {
    case 'list':
      return route.sample ? <ExamplePage /> : <RegisterPage selection={selection} />;
    case 'license':
      return <LicensePage key={route.id} id={route.id} sample={route.sample} />;
    case 'edit':
      return <EditPage key={route.id} id={route.id} />;
    case 'add':
      return <AddPage from={route.from ?? null} />;
    case 'import':
      return <ImportPage text={route.text ?? null} />;
    case 'budget':
      return <BudgetPage place={route.place} />;
    case 'covered':
      return <CoveredPage through={route.through} />;
    case 'requests':
      return <RequestsPage />;
    case 'reminders':
      return <RemindersPage />;
    case 'settings':
      return <CurrentSettings part={route.part} />;
    case 'terms':
      return <TermsPage from={route.clause} />;
    case 'help':
      return <HelpPage key={route.part} part={route.part} />;
  }
}

function CurrentSettings({ part }: { part: SettingsPart }) {
  switch (part) {
    case 'general':
      return <SettingsPage />;
    case 'prompts':
      return <PromptsPage />;
    case 'columns':
      return <ColumnsPage />;
    case 'installation':
      return <InstallationPage />;
  }
}

const NOTHING: Selection['ids'] = new Set();

function RegisterPage({ selection }: { selection: Selection }) {
  const { view, change } = useView();
  return <ListPage sample={false} view={view} onView={change} selection={selection} />;
}

function ExamplePage() {
  const { view, change } = useExampleView();
  return <ListPage sample view={view} onView={change} selection={null} />;
}

/** Says that a page broke, in place of an empty frame. */
class Broken extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { say } = useWords();
  return (
    <div className={pageStyles.waiting} role="alert">
      <h1>{say('common.broken')}</h1>
      <p>{say('common.brokenText')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('common.reload')}
      </Button>
    </div>
  );
}
