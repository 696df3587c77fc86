import Button from '@atlaskit/button/new';
import DownloadIcon from '@atlaskit/icon/core/download';
import { TEMPLATE_FIELDS, type TemplateTexts } from '../../../src/exchange/importing/template';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { download } from '../exporting/download';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './importing.module.css';
import { templateTexts } from './template-texts';

/** What a table can look like, with an example, and a template to fill in. */
export function ImportHelp() {
  const speech = useWords();
  const { say, locale } = speech;
  const { today } = useViewer();
  const texts = templateTexts(speech, usePolicy().productsOn(today), today);
  const hand = async () => {
    const { templateCsv } = await import('../../../src/exchange/importing/template-csv');
    download(`\uFEFF${templateCsv(texts, locale)}`, say('importing.templateFile'), 'text/csv');
  };
  return (
    <details className={styles.help}>
      <summary>{say('importing.help')}</summary>
      <div className={layout.stack}>
        <ul className={styles.helpTexts}>
          {(['helpRows', 'helpNeeded', 'helpDates', 'helpKeys'] as const).map((text) => (
            <li key={text}>{say(`importing.${text}`)}</li>
          ))}
        </ul>
        <ExampleTable texts={texts} />
        <div className={layout.row}>
          <Button iconBefore={DownloadIcon} onClick={() => void hand()}>
            {say('importing.template')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** The template as it looks in a spreadsheet. It scrolls by itself where there is no room. */
function ExampleTable({ texts }: { texts: TemplateTexts }) {
  const { say } = useWords();
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard.
    <div className={styles.example} role="region" aria-label={say('importing.help')} tabIndex={0}>
      <table className={classes(styles.exampleTable, layout.small)}>
        <thead>
          <tr>
            {TEMPLATE_FIELDS.map((field) => (
              <th key={field} scope="col">
                {texts[field].heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {TEMPLATE_FIELDS.map((field) => (
              <td key={field}>{texts[field].example}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
