import type { Fault } from './axe';

/** What breaks a rule in the components of Atlaskit, and is not ours to mend. */
interface Upstream {
  rule: string;
  /** What the selector of the element has in it. */
  at: RegExp;
  /** What axe says of it. */
  why: RegExp;
  reason: string;
}

/** A test fails where an entry is met no more: then it is mended there, and goes from here. */
export const UPSTREAM: readonly Upstream[] = [
  {
    rule: 'color-contrast',
    at: /^button\[aria-controls=/,
    why: /contrast of 3\.91/,
    reason: 'The button of an open menu is drawn as selected: in light its text has too little contrast.',
  },
  {
    rule: 'region',
    at: /^\.atlaskit-portal-container$/,
    why: /landmarks/,
    reason: 'Menus are drawn at the end of the page, outside of every landmark.',
  },
];

export const isOf = (upstream: Upstream, { rule, at, why }: Fault): boolean =>
  rule === upstream.rule && upstream.at.test(at) && upstream.why.test(why);
