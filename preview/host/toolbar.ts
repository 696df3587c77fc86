import type { Product } from '../platform/products';
import { PEOPLE, type Person } from '../platform/products/people';
import { addDays, dayOf } from '../site/day';
import { TRIAL_DAYS } from '../site/host-license';
import { CHOICES } from '../site/switches';
import { dayControls } from './days';
import { h } from './dom';
import { dayField, selectField, words } from './fields';
import { LOOKS } from './page/products';
import { askServer, type Site, whyOf } from './site';
import { siteLink } from './site-link';

const OPEN = 'preview.toolbar';

const administrates = ({ administers }: Person, product: Product) => administers.includes(product);

/** The preview's own switches above the stand-in page. Folded they are one line that tells their positions. */
export function toolbar(site: Site, product: Product | undefined): HTMLElement {
  const today = () => dayOf(Date.now() + site.boot.clockOffsetMs, site.switches.zone);
  const trial = dayField(site, 'trial', 'Evaluation ends', () =>
    addDays(site.switches.day || today(), TRIAL_DAYS),
  );
  const backToToday = button('Today', () => site.set({ day: '' }));
  const reset = button('Reset data', () => void resetData(site, reset));
  const empty = button('Empty register', () => void resetData(site, empty, true));
  const note = h(
    'p.toolbar-note',
    'A site hides this page from everyone who is not an administrator. It is shown here so that the app’s own refusal can be seen.',
  );
  const days = dayControls(site);
  const summary = h('button.toolbar-summary');

  site.follow(() => {
    const { as, license, day, mode, zone, lang, width } = site.switches;
    backToToday.disabled = day === '';
    note.hidden =
      product === undefined || administrates(PEOPLE[as], product) || site.boot.page?.body !== undefined;
    trial.hidden = license !== 'evaluation';
    summary.textContent = [
      words(as),
      `license ${license}`,
      day || 'today',
      mode,
      zone,
      lang,
      words(width),
    ].join(' · ');
  });

  const bar = h(
    'section.toolbar',
    { 'aria-label': 'Preview switches' },
    h('a.toolbar-name', { href: '/' }, 'Preview'),
    h('span.products', productLink(site, 'confluence', product), productLink(site, 'jira', product)),
    summary,
    note,
    h(
      'div.switches',
      selectField(site, 'as', 'Seen by', CHOICES.as),
      selectField(site, 'license', 'App license', CHOICES.license),
      trial,
      h('div.days', dayField(site, 'day', 'Day', today), backToToday, ...days.buttons),
      selectField(site, 'mode', 'Theme', CHOICES.mode),
      selectField(site, 'zone', 'Time zone'),
      selectField(site, 'lang', 'Language', CHOICES.lang),
      selectField(site, 'width', 'Frame', CHOICES.width),
      reset,
      empty,
    ),
    days.report,
  );
  makeFoldable(bar, summary);
  return bar;
}

const button = (text: string, onclick: () => void) => h('button.toolbar-button', { onclick }, text);

function productLink(site: Site, product: Product, current: Product | undefined): HTMLElement {
  const isCurrent = product === current;
  return siteLink(
    site,
    `/${product}`,
    { 'aria-current': isCurrent ? 'true' : undefined },
    LOOKS[product].name,
  );
}

function makeFoldable(bar: HTMLElement, summary: HTMLElement): void {
  const set = (open: boolean) => {
    bar.classList.toggle('toolbar-open', open);
    summary.setAttribute('aria-expanded', String(open));
    localStorage.setItem(OPEN, String(open));
  };
  summary.addEventListener('click', () => set(!bar.classList.contains('toolbar-open')));
  set(localStorage.getItem(OPEN) === 'true');
}

/** Back to the examples, or with `empty` to a register as on the day of the installation. */
async function resetData(site: Site, pressed: HTMLButtonElement, empty = false): Promise<void> {
  pressed.disabled = true;
  try {
    await askServer('reset', { switches: site.query(), empty });
    location.reload();
  } catch (error) {
    pressed.disabled = false;
    alert(whyOf(error));
  }
}
