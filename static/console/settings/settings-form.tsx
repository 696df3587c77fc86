import { showFlag } from '@forge/bridge';
import { DEFAULT_SETTINGS } from '../../../src/contract/default-settings';
import { MOST_LEAD_DAYS, MOST_LEAD_TIMES } from '../../../src/contract/limits';
import type { SiteAnswer } from '../../../src/contract/site';
import { usePolicy } from '../data/use-policy';
import { useWrite } from '../data/use-write';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormText } from '../form/form-text';
import { useSending } from '../form/use-sending';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import { OwnPriceFields } from './own-price-fields';
import styles from './settings.module.css';
import { readSettings, settingsDraftOf } from './settings-draft';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Lead times (D13), the zone of the daily check (D1), and what this site's own subscription costs. */
export function SettingsForm({ settings, hostLicense }: SiteAnswer) {
  const { say, locale } = useWords();
  const policy = usePolicy();
  const viewer = useViewer();
  const { write } = useWrite('saveSettings');
  const sending = useSending({
    initial: settingsDraftOf(settings, hostLicense, locale),
    read: readSettings,
    send: async (payload) => {
      const answer = await write(payload);
      if (!answer.ok) return { isSent: false, failure: answer.failure };
      showFlag({ id: 'settings-saved', type: 'success', title: say('settings.saved'), isAutoDismiss: true });
      return { isSent: true, stored: settingsDraftOf(answer.value, hostLicense, locale) };
    },
  });
  const { control } = sending.form;
  return (
    <Form sending={sending} className={layout.stack} submit={say('common.save')}>
      <section className={layout.card}>
        <h2>{say('settings.leadTitle')}</h2>
        <p className={classes(layout.subtle, styles.text)}>
          {say('settings.leadText')}{' '}
          <Why clauses={policy.clausesOf('lead-times', viewer.today)} of={say('settings.leadTitle')} />
        </p>
        <FormText
          control={control}
          name="leadDays"
          label={say('settings.leadDays')}
          help={say('settings.leadHelp', {
            most: MOST_LEAD_TIMES,
            example: DEFAULT_SETTINGS.leadDays.join(', '),
          })}
          isRequired
          whenWrong={say('settings.leadFault', { through: MOST_LEAD_DAYS, most: MOST_LEAD_TIMES })}
        />
      </section>
      <section className={layout.card}>
        <h2>{say('settings.zone')}</h2>
        <p className={classes(layout.subtle, styles.text)}>
          {say('settings.zoneHelp', { zone: viewer.timeZone })}{' '}
          <Why clauses={policy.clausesOf('calendar-days', viewer.today)} of={say('settings.zone')} />
        </p>
        <FormText
          control={control}
          name="timeZone"
          label={say('settings.zone')}
          isLabelHidden
          isRequired
          offers={ZONES}
        />
      </section>
      {(hostLicense.state !== 'absent' || settings.ownPrice) && <OwnPriceFields control={control} />}
    </Form>
  );
}
