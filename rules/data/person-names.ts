/** Parts of Vietnamese persons' names, in lower case, tones as {@link fold} puts them. Source: the family names most in use (census of 2019). */
/** Words separated by one space, also over lines. */
const set = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((line) => line.split(' ')));

export const familyNames = set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm',
  'phùng mai tô hà tạ lưu thái châu quách cao chu tống thạch kiều doãn triệu lương nông ma hứa giáp',
);

/** Family names that are no other common word, nor begin a place name often. */
export const clearFamilyNames = set(
  'nguyễn trần phạm huỳnh phan võ đặng bùi đỗ ngô đinh trịnh trương đoàn lê vũ',
);

/** Middle names. */
export const middleNames = set(
  'văn thị hữu đình đức ngọc xuân thanh quang minh duy công trọng bá sỹ sĩ viết như thế tiến anh hồng thu kim bích',
  'phương hoài mạnh quốc hải gia thành tuấn khắc đăng nhật phúc hoàng thuỳ mỹ diệu',
);
