import { Command, CommanderError, type Option } from 'commander';
import { addAuditOptions, addAuditReports } from './audit-options.js';
import { choice, list, openChoice, wholeNumber } from './choice.js';
import { addCircumstances, addConfigFile, debug, openLang } from './common-options.js';
import { type AskedReport, formatOption } from './format-option.js';
import { VERSION } from './version.js';

const DESCRIPTION =
  'Kiểm tra thể thức và kỹ thuật trình bày văn bản hành chính (.docx) theo Nghị định 30/2020/NĐ-CP.';

const EXAMPLES = `
Ví dụ:
  thethuc check cong-van.docx           kiểm tra một văn bản
  thethuc check du-thao/                kiểm tra cả thư mục
  thethuc check *.docx --format json    kết quả cho chương trình khác đọc
  thethuc fix cong-van.docx             sửa những điểm sửa được, ghi ra cong-van.da-sua.docx
  thethuc review cong-van.docx          ghi nhận xét vào bản sao cong-van.gop-y.docx để mở bằng Word
  thethuc audit van-ban-di/             kiểm tra cả tập văn bản, có số trùng, số thiếu
  thethuc init                          tạo tệp cấu hình

Mã thoát: 0 không có lỗi; 1 có lỗi; 2 có tệp không đọc được, cấu hình sai hoặc lệnh sai.`;

/** The command line. What a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = configured(new Command('thethuc'))
    .description(DESCRIPTION)
    .usage('<lệnh> [tùy chọn]')
    .version(VERSION, '-V, --version', 'in số phiên bản')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .addHelpText('after', EXAMPLES);
  addCheck(program);
  addFix(program);
  addReview(program);
  addAudit(program);
  addMerge(program);
  addInit(program);
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

function format(values: readonly string[]): Option {
  const own = Object.fromEntries(values.map((value) => [value, value]));
  return choice('--format <kiểu>', 'kiểu kết quả', own, values[0] ?? '');
}

function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('kiểm tra văn bản')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('[đường-dẫn...]', 'tệp, thư mục hoặc mẫu tên tệp (*.docx)');
  addCircumstances(command);
  addReports(command);
  addConfiguration(command);
  command.addOption(debug()).action(async (paths: string[], options) => {
    const commands = await import('./commands.js');
    const { printConfig, ...rest } = options;
    if (printConfig === undefined) {
      if (paths.length === 0 && options.changed) paths.push('.');
      if (paths.length === 0 && !options.stdin)
        throw new CommanderError(2, 'commander.missingArgument', 'no paths');
      return options.watch ? commands.runWatch(paths, rest) : commands.runCheck(paths, rest);
    }
    const json = (options.format ?? []).some(({ format }: AskedReport) => format === 'json');
    return commands.runPrintConfig(printConfig, { ...rest, json });
  });
}

function addFix(program: Command): void {
  const command = program
    .command('fix')
    .description('sửa những điểm sửa được mà không đổi ý của văn bản')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', 'tệp, thư mục hoặc mẫu tên tệp (*.docx)')
    .option(
      '--in-place',
      'sửa ngay trong tệp, giữ bản gốc ở .bak; không có thì ghi ra tệp .da-sua.docx bên cạnh',
    )
    .option('--dry-run', 'chỉ cho xem sẽ sửa gì, không ghi tệp nào')
    .option('--diff', 'cho xem chữ trước và sau khi sửa')
    .option('--unsafe', 'sửa cả những điểm cần người chọn hoặc chưa chắc chắn')
    .addOption(list('--rule <mã>', 'chỉ sửa những yêu cầu hoặc nhóm này, cách nhau bằng dấu phẩy'))
    .option('--force', 'sửa cả văn bản có chữ ký số (chữ ký sẽ mất giá trị) hoặc được khóa');
  addCircumstances(command);
  addConfigFile(command).action(async (paths: string[], options) =>
    (await import('./commands.js')).runFix(paths, options),
  );
}

function addReview(program: Command): void {
  const command = program
    .command('review')
    .description('ghi các điểm thành nhận xét (comment) của Word trong một bản sao')
    .usage('<tệp> [tùy chọn]')
    .argument('<tệp>', 'tệp .docx')
    .option('-o, --output <tệp>', 'tên bản sao; không có thì ghi ra tệp .gop-y.docx bên cạnh')
    .option('--track', 'sửa sẵn những điểm sửa được bằng thay đổi được theo dõi, để chấp nhận hoặc từ chối')
    .option('--force', 'cả văn bản có chữ ký số (chữ ký trong bản sao sẽ mất giá trị) hoặc được khóa');
  addCircumstances(command);
  addConfigFile(command).action(async (file: string, options) =>
    (await import('./commands.js')).runReview(file, options),
  );
}

function addAudit(program: Command): void {
  const command = program
    .command('audit')
    .description('kiểm tra cả tập văn bản: từng đơn vị, lỗi hay gặp, số trùng, số thiếu')
    .usage('<thư-mục...> [tùy chọn]')
    .argument('<thư-mục...>', 'thư mục, tệp hoặc mẫu tên tệp');
  addCircumstances(command);
  addAuditOptions(command)
    .addOption(debug())
    .action(async (paths: string[], options) => (await import('./auditing.js')).runAudit(paths, options));
}

function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('gộp các phần của một lần kiểm tra tập văn bản (audit --shard)')
    .usage('<tệp...> [tùy chọn]')
    .argument('<tệp...>', 'tệp json hoặc ndjson của từng phần')
    .addOption(openLang());
  addAuditReports(command)
    .addOption(debug())
    .action(async (paths: string[], options) => (await import('./auditing.js')).runMerge(paths, options));
}

function addReports(command: Command): void {
  const levels = { error: 'error', warning: 'warning', info: 'info', never: 'never' };
  command
    .addOption(formatOption())
    .option('-o, --output <tệp>', 'ghi kết quả vào tệp thay vì in ra màn hình')
    .option('--quiet', 'chỉ in lỗi, bỏ cảnh báo, lưu ý và tổng kết')
    .addOption(openChoice('--fail-on <mức>', 'mức nhẹ nhất làm mã thoát là 1', levels, 'error'))
    .addOption(wholeNumber('--max-warnings <số>', 'mã thoát là 1 khi có nhiều cảnh báo hơn số này'));
}

function addConfiguration(command: Command): void {
  command
    .option('--stdin', 'đọc một văn bản từ đầu vào chuẩn')
    .option(
      '--changed [nhánh]',
      'chỉ những văn bản đã thay đổi so với một nhánh, thẻ hoặc commit của git (mặc định HEAD): --changed=origin/main',
    )
    .option('--watch', 'kiểm tra lại mỗi khi văn bản được lưu')
    .option(
      '--config <tệp>',
      'tệp cấu hình; không có thì tìm thethuc.config.json, .yaml từ thư mục của văn bản trở lên',
    )
    .option('--no-config', 'không dùng tệp cấu hình nào')
    .option('--print-config <tệp>', 'cho xem cấu hình của một văn bản và từng giá trị do đâu mà có')
    .option('--baseline <tệp>', 'bỏ qua những điểm đã biết, ghi trong tệp này')
    .option('--update-baseline', 'ghi những điểm hiện có vào tệp của --baseline');
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('tạo thethuc.config.yaml có chú thích trong thư mục này')
    .usage('[tùy chọn]')
    .option('--force', 'ghi đè tệp đã có')
    .addOption(lang())
    .action(async (options) => (await import('./configuring.js')).runInit(options));
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
