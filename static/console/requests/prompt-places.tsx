import { showFlag } from '@forge/bridge';
import type { PromptSwitches } from '../../../src/contract/prompt-settings';
import {
  type Audience,
  AUDIENCES,
  type Outlook,
  type Place,
  PLACES,
  type Reach,
  REACHES,
  reachIn,
} from '../../../src/prompts';
import { useOutlook } from '../data/use-outlook';
import { useWrite } from '../data/use-write';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './requests.module.css';

const PLACE_NAME = {
  'page-banner': 'requests.pageBanner',
  byline: 'requests.byline',
  'issue-panel': 'requests.issuePanel',
  'dashboard-gadget': 'requests.dashboardGadget',
} as const satisfies Record<Place, string>;

const AUDIENCE_NAME = {
  admin: 'requests.forAdmins',
  user: 'requests.forUsers',
} as const satisfies Record<Audience, string>;

/** Admins are told of every license as it is. */
const CHOICES: Record<Audience, readonly Reach[]> = {
  admin: REACHES.filter((reach) => reach !== 'usual'),
  user: REACHES,
};

/** How much is said in each place to each audience, and what that comes to; each is saved as it is chosen. */
export function PromptPlaces({ switches: { reach } }: { switches: PromptSwitches }) {
  const { say } = useWords();
  const { write, failure } = useWrite('savePromptSwitches');
  const outlook = useOutlook(reach);
  const set = async (place: Place, audience: Audience, chosen: Reach) => {
    const others = reach.filter((each) => each.place !== place || each.audience !== audience);
    const isUsual = chosen === 'usual' || (audience === 'admin' && chosen === 'everything');
    const next = isUsual ? others : [...others, { place, audience, reach: chosen }];
    const answer = await write({ switches: { reach: next } });
    if (answer.ok)
      showFlag({
        id: 'switches',
        type: 'success',
        title: say('requests.switchesSaved'),
        isAutoDismiss: true,
      });
  };
  return (
    <section className={layout.card}>
      <h2>{say('requests.switchesTitle')}</h2>
      {failure && <FailureMessage title={say('requests.notStored')} failure={failure} />}
      <table className={styles.places}>
        <thead>
          <tr>
            <th scope="col">{say('requests.place')}</th>
            {AUDIENCES.map((audience) => (
              <th key={audience} scope="col">
                {say(AUDIENCE_NAME[audience])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PLACES.map((place) => (
            <tr key={place}>
              <th scope="row">{say(PLACE_NAME[place])}</th>
              {AUDIENCES.map((audience) => (
                <td key={audience} data-audience={say(AUDIENCE_NAME[audience])}>
                  <ReachChoice
                    label={`${say(PLACE_NAME[place])}, ${say(AUDIENCE_NAME[audience])}`}
                    choices={CHOICES[audience]}
                    reach={reachIn(reach, place, audience)}
                    outlook={outlook(place, audience)}
                    onChoose={(chosen) => void set(place, audience, chosen)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ReachChoiceProps {
  label: string;
  choices: readonly Reach[];
  reach: Reach;
  /** Null while not all is known. */
  outlook: Outlook | null;
  onChoose: (reach: Reach) => void;
}

function ReachChoice({ label, choices, reach, outlook, onChoose }: ReachChoiceProps) {
  const { say, day } = useWords();
  const shown = choices.includes(reach) ? reach : 'everything';
  return (
    <>
      <select
        className={styles.reach}
        aria-label={label}
        value={shown}
        onChange={(event) => {
          const chosen = choices.find((each) => each === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {say(`requests.reach-${each}`)}
          </option>
        ))}
      </select>
      {outlook && (
        <p className={styles.outlook}>
          {say('requests.outlook', {
            now: outlook.now,
            dated: outlook.nextOn === null ? 'no' : 'yes',
            next: outlook.nextOn === null ? '' : day(outlook.nextOn),
          })}
        </p>
      )}
    </>
  );
}
