import { environment, readConfig, type Config } from './config.ts';
import { checks, type Finding } from './doctor/checks.ts';

const MARKS = { good: '[ok]  ', note: '[note]', bad: '[mend]' } as const;

/** `npm run doctor`: looks at everything an operator can get wrong, changes nothing, and exits 1 when something is. */
const tell = ({ verdict, subject, sentence }: Finding): void => {
  process.stdout.write(`${MARKS[verdict]} ${subject}: ${sentence}.\n`);
  if (verdict === 'bad') process.exitCode = 1;
};

async function examine(config: Config): Promise<void> {
  tell({
    verdict: 'good',
    subject: 'Configuration',
    sentence: `every setting can be read; this is the ${config.transport} transport`,
  });
  for (const check of checks) for (const finding of await check(config)) tell(finding);
  process.stdout.write(process.exitCode === 1 ? 'Please mend what is marked.\n' : 'Nothing needs mending.\n');
}

const read = readConfig(environment());
if (read.ok) await examine(read.config);
else
  for (const { variable, mend } of read.problems) tell({ verdict: 'bad', subject: variable, sentence: mend });
