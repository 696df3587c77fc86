import type { TermsFault } from '../exchange/terms/terms-fault';
import { LONGEST_PERIOD_MONTHS } from '../policy';
import type { CommandSpeech } from './speech';

/** How many faults are said; the rest are counted. */
const MOST = 20;

/** Every fault of a file of terms, one a line, each with its place and what to do. */
export function describeTermsFaults(
  file: string,
  faults: readonly TermsFault[],
  { say }: CommandSpeech,
): string {
  const said = faults.slice(0, MOST).map(({ code, path, accepted = [] }) => {
    const text = say(`termsFault.${code}`, { accepted: accepted.join(', '), months: LONGEST_PERIOD_MONTHS });
    return `${[file, path].filter((part) => part !== '').join(': ')}: ${text}\n`;
  });
  const count = faults.length - said.length;
  return `${said.join('')}${count > 0 ? `${say('command.moreFaults', { file, count })}\n` : ''}`;
}
