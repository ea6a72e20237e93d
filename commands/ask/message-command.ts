import { privateScreen } from '../../src/app/reply.ts';
import { en } from '../../src/locales/en/index.ts';
import { messageCommandDeclaration } from '../shared/command-declaration.ts';
import type { Command } from '../shared/context.ts';
import { answerWords } from './answer-words.ts';
import { questionScreen } from './recognized.ts';

/** The message command "Find careers in this": the answer of `/ask` to a message, which only its user sees. */
export const askMessage: Command = {
  declaration: messageCommandDeclaration('messageCommand'),
  messageCommand: {
    name: en.ask.messageCommand,
    run: async (context, content) =>
      content.trim() === ''
        ? privateScreen(questionScreen(context.locale))
        : answerWords(context, content, true),
  },
  subcommands: [],
  components: [],
};
