import { showFlag } from '@forge/bridge';
import type { PromptSwitches } from '../../../src/contract/prompt-settings';
import { type Audience, AUDIENCES, type Place, PLACES } from '../../../src/prompts';
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

/** A switch for each place and audience; each is saved as it is set. */
export function PromptPlaces({ switches: { off } }: { switches: PromptSwitches }) {
  const { say } = useWords();
  const { write, failure } = useWrite('savePromptSwitches');
  const isOff = (place: Place, audience: Audience) =>
    off.some((each) => each.place === place && each.audience === audience);
  const set = async (place: Place, audience: Audience, isOn: boolean) => {
    const others = off.filter((each) => each.place !== place || each.audience !== audience);
    const answer = await write({ switches: { off: isOn ? others : [...others, { place, audience }] } });
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
      <p className={layout.subtle}>{say('requests.switchesText')}</p>
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
                <td key={audience}>
                  <input
                    type="checkbox"
                    aria-label={`${say(PLACE_NAME[place])}, ${say(AUDIENCE_NAME[audience])}`}
                    checked={!isOff(place, audience)}
                    onChange={(event) => void set(place, audience, event.currentTarget.checked)}
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
