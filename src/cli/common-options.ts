import { type Command, Option } from 'commander';
import { openChoice } from './choice.js';

/** More detail when the program fails. */
export const debug = (): Option => new Option('--debug', 'in thêm chi tiết kỹ thuật khi có sự cố');

/** A language that is not set unless it is given. */
export const openLang = (): Option =>
  openChoice('--lang <lang>', 'ngôn ngữ của kết quả', { vi: 'vi', en: 'en' }, 'vi');

/** Under which circumstances a document is judged, and the language of what is said. */
export function addCircumstances(command: Command): void {
  command
    .addOption(
      openChoice(
        '--stage <giai-đoạn>',
        'bản thảo hay văn bản đã phát hành',
        { 'du-thao': 'draft', 'phat-hanh': 'issued' },
        'du-thao',
      ),
    )
    .addOption(
      openChoice(
        '--medium <loại>',
        'văn bản giấy hay điện tử',
        { giay: 'paper', 'dien-tu': 'electronic' },
        'giay',
      ),
    )
    .addOption(openLang())
    .addOption(
      openChoice(
        '--scope <phạm-vi>',
        'all: kiểm tra cả văn bản ngoài phạm vi Nghị định',
        { auto: 'auto', all: 'all' },
        'auto',
      ),
    );
}

/** A configuration other than that of the document's folder, or none. */
export const addConfigFile = (command: Command): Command =>
  command
    .option('--config <tệp>', 'tệp cấu hình')
    .option('--no-config', 'không dùng tệp cấu hình nào')
    .addOption(debug());
