import { describe, expect, it } from 'vitest';
import { keyingResidue } from '../../src/text/keying.js';
import { isSyllable, parseSyllable, placeTone, toneSchool } from '../../src/text/syllable.js';

const RIGHT = `a ở ý yêu yếm ủy uỷ ỉa ích ông oan hòa hoà thủy thuỷ khỏe khoẻ quý quốc quyết quả quặng quỳnh quơ gì gìn giếng
 giặc giữa giuộc già nghiêng nghĩa nghệ ngoèo khuya khuỷu thuở huơ tuần luật xoong loét toẹt người hươu rượu cuối
 mười được Đắk Lắk Kạn kỳ kì lý lí mỹ vỹ tỷ ỳ xuýt buýt phúc NGHỊ Điều nguyễn chuyển doanh hoạch quệch boong sáng ướt
 huỵch uỵch tuýp thuế huế duệ khoăm ngoặc xoắn loắt quắt quýt quăng pa pin pháp ghế gỗ gạch kẻ chếch mình việt`;

const WRONG = `thưj vawn nghành nghe̲ kách cẻ ngế ghà gế qan qốc tiéu tieng1 hòan tóan qúy Điạ caọ báò câp tôt quôc
 viêt iêu dz f w j z đ ng vnd muyên buân poang ươ ưu1 hh xyz yên2 cacs mãtt oă ă â uyê iê`;

describe('syllables', () => {
  it.each(RIGHT.split(/\s+/))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
  });

  it.each(WRONG.split(/\s+/))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it.each([
    ['nghiêng', 'ngh', 'iêng', 0, -1],
    ['Quyết', 'qu', 'yêt', 2, 3],
    ['giếng', 'gi', 'êng', 2, 2],
    ['gì', 'g', 'i', 1, 1],
    ['già', 'gi', 'a', 1, 2],
    ['hoà', 'h', 'oa', 1, 2],
    ['ỷ', '', 'y', 3, 0],
  ])('takes %s apart', (word, onset, rime, tone, toneAt) => {
    expect(parseSyllable(word)).toEqual({ onset, rime, tone, toneAt });
  });

  it.each(['', 'nghiêngg', 'a'.repeat(1000), 'tới2', 'hòà', 'các các'])('does not take %j apart', (word) => {
    expect(parseSyllable(word)).toBeNull();
  });
});

describe('placement of tone marks', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Khỏe', 'Khoẻ'],
    ['THỦY', 'THUỶ'],
    ['ỦY', 'UỶ'],
    ['Hòe', 'Hoè'],
  ])('old %s, new %s', (old, recent) => {
    expect([toneSchool(old), toneSchool(recent)]).toEqual(['old', 'new']);
    expect(placeTone(old, 'new')).toBe(recent);
    expect(placeTone(recent, 'old')).toBe(old);
    expect(placeTone(recent.normalize('NFD'), 'new')).toBe(recent);
  });

  it.each(['hoàn', 'quý', 'quả', 'ngoài', 'của', 'mía', 'hoa', 'xyz'])('both schools write %s', (word) => {
    expect(toneSchool(word)).toBeNull();
    expect([placeTone(word, 'old'), placeTone(word, 'new')]).toEqual([word, word]);
  });

  it.each([
    ['tóan', 'toán'],
    ['Qúy', 'Quý'],
    ['Điạ', 'Địa'],
    ['khuỷa', 'khuỷa'],
  ])('%s is written %s by either', (amiss, right) => {
    expect(placeTone(amiss, 'old')).toBe(right);
    expect(placeTone(amiss, 'new')).toBe(right);
  });
});

describe('keying residue', () => {
  it.each([
    ['thưj', 'telex', 'thự', true],
    ['vawn', 'telex', 'văn', true],
    ['banr', 'telex', 'bản', false],
    ['dduwowcj', 'telex', 'được', true],
    ['Nguyeexn', 'telex', 'Nguyễn', false],
    ['DDINHJ', 'telex', 'ĐỊNH', true],
    ['khoong', 'telex', 'không', false],
    ['va8n', 'vni', 'văn', false],
    ['d9u7o7c5', 'vni', 'được', true],
    ['nga2y', 'vni', 'ngày', false],
    ['thư5', 'vni', 'thự', false],
    ['Box', 'telex', 'Bõ', false],
  ])('%s is keyed by %s for %s', (word, method, text, certain) => {
    expect(keyingResidue(word)).toEqual({ method, text, certain });
  });

  it.each([
    'của',
    'an',
    'word',
    'for',
    'week',
    'class',
    'QH14',
    'CO2',
    'SW',
    'TW',
    'Mục1',
    'x',
    '',
    '12',
    'a'.repeat(50),
  ])('none in %j', (word) => {
    expect(keyingResidue(word)).toBeNull();
  });
});
