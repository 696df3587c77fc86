import { type Switches, ZONES } from '../site/switches';
import { h } from './dom';
import type { Site } from './site';

const WORDS: Record<string, string> = {
  admin: 'Administrator',
  user: 'User',
  'jira-admin': 'Administrator of Jira only',
  'confluence-admin': 'Administrator of Confluence only',
  active: 'Active',
  evaluation: 'Evaluation',
  inactive: 'Inactive',
  absent: 'Absent',
  light: 'Light',
  dark: 'Dark',
  full: 'Full width',
};

/** How the toolbar writes a switch's position. */
export const words = (value: string): string => WORDS[value] ?? (/^\d+$/.test(value) ? `${value} px` : value);

const labelled = (label: string, control: HTMLElement) => h('label.switch', h('span', label), control);

export function selectField(
  site: Site,
  name: keyof Switches,
  label: string,
  values: readonly string[] = ZONES,
): HTMLElement {
  const choose = () => site.set({ [name]: control.value });
  const control = h(
    'select',
    { name, onchange: choose },
    ...values.map((value) => h('option', { value }, words(value))),
  );
  site.follow(() => {
    const value = site.switches[name];
    if (![...control.options].some((option) => option.value === value))
      control.append(h('option', { value }, value));
    control.value = value;
  });
  return labelled(label, control);
}

/** A day; `usual` is the day that stands for an empty switch. */
export function dayField(site: Site, name: 'day' | 'trial', label: string, usual: () => string): HTMLElement {
  const choose = () => control.value !== '' && site.set({ [name]: control.value });
  const control = h('input', { type: 'date', name, required: true, onchange: choose });
  site.follow(() => {
    control.value = site.switches[name] || usual();
  });
  return labelled(label, control);
}
