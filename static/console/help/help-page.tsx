import guideText from '../../../docs/guide.md?raw';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { LinkBar } from '../parts/link-bar';
import { Page } from '../parts/page';
import { useWords } from '../wording/use-words';
import { GuideBlock } from './guide-block';
import styles from './help.module.css';
import { readGuide } from './read-guide';

const GUIDE = readGuide(guideText);

/** The guide for admins, one part at a time. It is written in English, and says so to whoever reads another language. */
export function HelpPage({ part }: { part: string | null }) {
  const { say, locale } = useWords();
  const shown = GUIDE.find(({ id }) => id === part) ?? GUIDE[0];
  if (!shown) return null;
  return (
    <>
      <div lang="en">
        <LinkBar
          isSecond
          label={say('help.parts')}
          links={GUIDE.map(({ id, title }) => ({
            to: { page: 'help', part: id },
            text: title,
            current: id === shown.id ? 'page' : undefined,
          }))}
        />
      </div>
      <Page
        title={say('help.title')}
        about={locale.startsWith('en') ? null : <p className={layout.subtle}>{say('help.inEnglish')}</p>}
      >
        <section lang="en" aria-labelledby="help-part" className={classes(layout.card, styles.part)}>
          <h2 id="help-part">{shown.title}</h2>
          {shown.blocks.map((block, index) => (
            <GuideBlock key={index} block={block} />
          ))}
        </section>
      </Page>
    </>
  );
}
