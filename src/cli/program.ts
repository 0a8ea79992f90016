import { Command, Option } from 'commander';
import { choice } from './choice.js';
import { VERSION } from './version.js';

const DESCRIPTION =
  'Kiểm tra thể thức và kỹ thuật trình bày văn bản hành chính (.docx) theo Nghị định 30/2020/NĐ-CP.';

const EXAMPLES = `
Ví dụ:
  thethuc check cong-van.docx           kiểm tra một văn bản
  thethuc check du-thao/                kiểm tra cả thư mục
  thethuc check *.docx --format json    kết quả cho chương trình khác đọc

Mã thoát: 0 không có lỗi; 1 có lỗi; 2 có tệp không đọc được hoặc lệnh sai.`;

/** The command line. What a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = configured(new Command('thethuc'))
    .description(DESCRIPTION)
    .usage('<lệnh> [tùy chọn]')
    .version(VERSION, '-V, --version', 'in số phiên bản')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .addHelpText('after', EXAMPLES);
  addCheck(program);
  addRules(program);
  addExplain(program);
  addExtract(program);
  addInspect(program);
  for (const command of program.commands) configured(command);
  return program;
}

/** Vietnamese help; errors are thrown and told by us. */
function configured(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', 'xem hướng dẫn')
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      subcommandTerm: (own) => own.name(),
      optionDescription: (option) => option.description,
    });
}

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

const lang = (): Option => choice('--lang <lang>', 'ngôn ngữ của kết quả', { vi: 'vi', en: 'en' }, 'vi');
const debug = (): Option => new Option('--debug', 'in thêm chi tiết kỹ thuật khi có sự cố');

function format(values: readonly string[]): Option {
  const own = Object.fromEntries(values.map((value) => [value, value]));
  return choice('--format <kiểu>', 'kiểu kết quả', own, values[0] ?? '');
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('kiểm tra văn bản')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', 'tệp, thư mục hoặc mẫu tên tệp (*.docx)')
    .addOption(
      choice(
        '--stage <giai-đoạn>',
        'bản thảo hay văn bản đã phát hành',
        { 'du-thao': 'draft', 'phat-hanh': 'issued' },
        'du-thao',
      ),
    )
    .addOption(
      choice(
        '--medium <loại>',
        'văn bản giấy hay điện tử',
        { giay: 'paper', 'dien-tu': 'electronic' },
        'giay',
      ),
    )
    .addOption(lang())
    .addOption(format(['pretty', 'json']))
    .addOption(
      choice(
        '--scope <phạm-vi>',
        'all: kiểm tra cả văn bản ngoài phạm vi Nghị định',
        { auto: 'auto', all: 'all' },
        'auto',
      ),
    )
    .option('--quiet', 'chỉ in lỗi, bỏ cảnh báo, lưu ý và tổng kết')
    .addOption(debug())
    .action(async (paths: string[], options) => (await import('./commands.js')).runCheck(paths, options));
}

function addRules(program: Command): void {
  program
    .command('rules')
    .description('liệt kê các yêu cầu được kiểm tra')
    .usage('[tùy chọn]')
    .option(
      '--coverage',
      'theo từng điều khoản của Nghị định: yêu cầu nào kiểm tra, phần nào máy không kiểm tra được',
    )
    .addOption(lang())
    .addOption(format(['pretty', 'json']))
    .action(async (options) => (await import('./commands.js')).runRules(options));
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('giải thích một yêu cầu: quy định, ví dụ, cách sửa')
    .usage('<mã> [tùy chọn]')
    .argument('<mã>', 'mã yêu cầu, như quoc-hieu/co-chu')
    .addOption(lang())
    .action(async (id: string, options) => (await import('./commands.js')).runExplain(id, options));
}

function addExtract(program: Command): void {
  program
    .command('extract')
    .description('in các thành phần thể thức của văn bản, mỗi văn bản một dòng JSON')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', 'tệp, thư mục hoặc mẫu tên tệp')
    .addOption(lang())
    .addOption(debug())
    .action(async (paths: string[], options) => (await import('./commands.js')).runExtract(paths, options));
}

function addInspect(program: Command): void {
  program
    .command('inspect')
    .description('cho xem chương trình đã đọc được gì trong văn bản')
    .usage('<tệp> [tùy chọn]')
    .argument('<tệp>', 'tệp .docx')
    .addOption(lang())
    .addOption(format(['pretty', 'json']))
    .addOption(debug())
    .action(async (file: string, options) => (await import('./commands.js')).runInspect(file, options));
}
