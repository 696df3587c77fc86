import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import { useSite } from '../data/use-site';
import { copyText } from '../parts/copy';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { reportOf } from './report';
import type { Checked } from './use-checks';

/** The report for support: to copy, and to look at before one sends it. */
export function InstallationReport({ checked }: { checked: Checked }) {
  const { say } = useWords();
  const { hostLicense } = useSite();
  const [endedAt] = useState(() => new Date().toISOString());
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const report = reportOf(checked, hostLicense?.product ?? null, endedAt);
  return (
    <section className={layout.stack} aria-label={say('installation.report')}>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void copyText(Promise.resolve(report)).then(setCopied)}>
          {say('installation.copy')}
        </Button>
        <p role="status">
          {isCopied !== null && say(isCopied ? 'installation.copied' : 'installation.copyFailed')}
        </p>
      </div>
      <TextArea
        aria-label={say('installation.report')}
        value={report}
        isReadOnly
        isMonospaced
        resize="vertical"
        minimumRows={8}
        maxHeight="40vh"
      />
    </section>
  );
}
