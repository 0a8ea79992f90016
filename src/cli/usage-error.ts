import { type Command, CommanderError } from 'commander';
import { type Language, usage } from '../messages/index.js';
import { nearest } from '../text/nearest.js';
import { BadValue } from './choice.js';

/** The language asked for, even on a line that is wrong elsewhere. */
export function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf('--lang');
  return argv[index + 1] === 'en' || argv.includes('--lang=en') ? 'en' : 'vi';
}

/** One line for what is wrong with a command line; null where there is nothing to say (help, version). */
export function usageError(error: unknown, argv: readonly string[], program: Command): string | null {
  const language = languageOf(argv);
  const command = program.commands.find((own) => own.name() === argv[0]);
  const name = command?.name() ?? '';
  const help = usage(language, 'seeHelp', { command: name }).replace('  ', ' ');
  if (error instanceof BadValue) {
    const { option, value, values } = error;
    const text = usage(language, 'badValue', { option, value, values: values.join(', ') });
    return sentence(text, suggestion(language, value, values));
  }
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return null;
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.help':
      return unknownCommand(language, argv[1] ?? '', program);
    case 'commander.unknownOption': {
      const options = (command ?? program).options.flatMap((own) => own.long ?? []).concat('--help');
      const text = usage(language, 'unknownOption', { option: quoted });
      return sentence(text, suggestion(language, quoted, options) ?? help);
    }
    case 'commander.unknownCommand':
      return unknownCommand(language, quoted, program);
    case 'commander.missingArgument':
      return name === 'explain'
        ? usage(language, 'missingRule')
        : usage(language, 'missingPath', { command: name });
    case 'commander.optionMissingArgument':
      return sentence(usage(language, 'missingValue', { option: quoted.split(' ')[0] ?? quoted }), help);
    case 'commander.excessArguments':
      return sentence(
        usage(language, name === 'explain' ? 'tooManyRules' : 'tooMany', { command: name }),
        help,
      );
    default:
      return sentence(usage(language, 'other', { message: error.message.replace(/^error: /, '') }), help);
  }
}

function unknownCommand(language: Language, typed: string, program: Command): string {
  if (/[./\\]/.test(typed)) return usage(language, 'fileNeedsCommand', { file: typed });
  const names = program.commands.map((own) => own.name());
  const help = usage(language, 'seeHelp', { command: '' }).replace('  ', ' ');
  return sentence(
    usage(language, 'unknownCommand', { command: typed }),
    suggestion(language, typed, names) ?? help,
  );
}

function suggestion(language: Language, typed: string, words: readonly string[]): string | null {
  const near = nearest(typed, words);
  return near && usage(language, 'nearest', { nearest: near });
}

function sentence(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
