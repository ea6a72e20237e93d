import type { BotOptions } from '../bot.ts';
import { environment, readConfig, type Config } from '../../config.ts';
import type { Finding } from './check.ts';
import { checks } from './checks.ts';

const MARKS = { good: '[ok]  ', note: '[note]', bad: '[fix] ' } as const;

const tell = ({ verdict, subject, sentence }: Finding): void => {
  process.stdout.write(`${MARKS[verdict]} ${subject}: ${sentence}.\n`);
  if (verdict === 'bad') process.exitCode = 1;
};

async function examine(config: Config, commandNames: readonly string[]): Promise<void> {
  tell({
    verdict: 'good',
    subject: 'Configuration',
    sentence: `every setting can be read; this is the ${config.transport} transport`,
  });
  for (const check of checks) for (const finding of await check(config, commandNames)) tell(finding);
  process.stdout.write(process.exitCode === 1 ? 'Please fix what is marked.\n' : 'Nothing to fix.\n');
}

/** Looks at everything an operator can get wrong and changes nothing; the exit code is 1 when something is wrong. */
export async function doctor(commands: BotOptions['commands']): Promise<void> {
  const read = readConfig(environment());
  if (read.ok) {
    await examine(
      read.config,
      commands.map(({ declaration }) => declaration.name),
    );
  } else {
    for (const { variable, fix } of read.problems) tell({ verdict: 'bad', subject: variable, sentence: fix });
  }
}
