import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every page that people read, by its path. */
const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  ),
];

const withoutCode = (page: string) => readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');

/** Links and pictures of a page that lead into the repository: the file, from its root, and the anchor or ''. */
function linksOf(page: string): { link: string; file: string; anchor: string }[] {
  const links = [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [to = '', anchor = ''] = link.split('#');
      return { link, file: to === '' ? page : path.posix.join(path.posix.dirname(page), to), anchor };
    });
}

/** The anchors that headings of a page have on GitHub: a second heading of one name gets a number. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = text.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let more = 1; anchors.has(anchor); more += 1) anchor = `${slug}-${more}`;
    anchors.add(anchor);
  }
  return anchors;
}

it.each(PAGES)('%s links to what there is: files, pictures, headings', (page) => {
  const broken = linksOf(page).filter(({ file, anchor }) => {
    if (!existsSync(file)) return true;
    return anchor !== '' && !(statSync(file).isFile() && anchorsOf(file).has(anchor));
  });
  expect(broken.map(({ link }) => link)).toEqual([]);
});

it('README leads to each page', () => {
  const linked = new Set(linksOf('README.md').map(({ file }) => file));
  const pages = PAGES.filter((page) => page !== 'README.md' && !page.startsWith('docs/adr/'));
  expect(pages.filter((page) => !linked.has(page))).toEqual([]);
});
