import type { Command } from 'commander';
import { AUDIT_FORMATS } from './audit-format.js';
import { BadValue, openChoice } from './choice.js';
import { formatOptionOf } from './format-option.js';

/** Options of `audit`: what its reports are like, how it works, which documents it takes. */
export function addAuditOptions(command: Command): Command {
  const divisions = { 'thu-muc': 'folder', 'don-vi': 'unit', 'co-quan': 'body' };
  return addAuditReports(command)
    .addOption(
      openChoice('--by <cách>', 'chia theo thư mục con, đơn vị soạn thảo hoặc cơ quan', divisions, 'tự chọn'),
    )
    .option('--jobs <số>', 'số luồng chạy cùng lúc (mặc định: số nhân của máy)', jobs)
    .option('--cache <thư mục>', 'nơi giữ kết quả để lần sau không phải kiểm tra lại tệp không đổi')
    .option('--no-cache', 'không giữ kết quả cho lần sau')
    .option('--shard <i/n>', 'chỉ kiểm tra phần thứ i trong n phần; gộp lại bằng thethuc merge', shard);
}

/** Options of reports over a set of documents. */
export function addAuditReports(command: Command): Command {
  const levels = { error: 'error', warning: 'warning', info: 'info', never: 'never' };
  return command
    .addOption(formatOptionOf(AUDIT_FORMATS, 'pretty,html=ket-qua.html'))
    .option('-o, --output <tệp>', 'ghi kết quả vào tệp thay vì in ra màn hình')
    .option('--quiet', 'không in bảng tổng hợp')
    .option('--register <tệp>', 'lập Sổ đăng ký văn bản đi (.xlsx) từ các văn bản')
    .option('--compare <tệp>', 'so với lần trước: tệp json hoặc ndjson của lần đó')
    .addOption(openChoice('--fail-on <mức>', 'mức nhẹ nhất làm mã thoát là 1', levels, 'error'))
    .option('--config <tệp>', 'tệp cấu hình; không có thì tìm từ thư mục của văn bản trở lên')
    .option('--no-config', 'không dùng tệp cấu hình nào');
}

function jobs(typed: string): number {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new BadValue('--jobs', typed, ['1', '2', '3', '…']);
  return Number(typed);
}

function shard(typed: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? [];
  const own = { index: Number(index), count: Number(count) };
  if (!(own.index >= 1 && own.index <= own.count)) throw new BadValue('--shard', typed, ['1/2', '2/2', '…']);
  return own;
}
