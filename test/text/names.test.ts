import { describe, expect, it } from 'vitest';
import { feastDays, lunarYearOf, lunarYears } from '../../rules/data/calendar-names.js';
import * as cited from '../../rules/data/cited-documents.js';
import { copyTypes, documentTypes } from '../../rules/data/document-types.js';
import { foreignBodies } from '../../rules/data/foreign-bodies.js';
import * as history from '../../rules/data/history.js';
import * as honours from '../../rules/data/honours.js';
import { formerMinistries, ministries } from '../../rules/data/ministries.js';
import * as offices from '../../rules/data/offices.js';
import * as party from '../../rules/data/party-and-unions.js';
import * as places from '../../rules/data/places.js';
import { formerProvinces, provinces } from '../../rules/data/provinces.js';
import * as state from '../../rules/data/state-bodies.js';
import { isLower, startsUpper } from '../../src/text/case.js';
import { fold } from '../../src/text/fold.js';
import { isSyllable, toneSchool } from '../../src/text/syllable.js';

const modules = { cited, history, honours, party, places, offices, state };
const lists: [string, readonly string[]][] = Object.entries(modules).flatMap(([module, exports]) =>
  Object.entries(exports)
    .filter(([, list]) => Array.isArray(list) && typeof list[0] === 'string')
    .map(([name, list]): [string, readonly string[]] => [`${module}.${name}`, list as unknown as string[]]),
);
lists.push(
  ['provinces', provinces.map(({ name }) => name)],
  ['formerProvinces', formerProvinces.map(({ name }) => name)],
  ['ministries', ministries.map(({ name }) => name)],
  ['formerMinistries', formerMinistries.map(({ name }) => name)],
  ['foreignBodies', foreignBodies.flatMap(({ name }) => name ?? [])],
  ['feastDays', feastDays.map(({ name }) => name)],
  ['lunarYears', lunarYears],
  ['documentTypes', [...documentTypes, ...copyTypes].map(({ name }) => name)],
);

describe.each(lists)('%s', (_, list) => {
  it('is in NFC, one space between words, the old school of tones, nothing twice', () => {
    for (const name of list) {
      expect(name).toBe(name.normalize('NFC').trim().replace(/\s+/g, ' '));
      expect(name.split(/[ ,]+/).filter((word) => toneSchool(word) === 'new')).toEqual([]);
    }
    expect(new Set(list.map(fold)).size).toBe(list.length);
  });

  it('is made of Vietnamese syllables', () => {
    const strange = list.flatMap((name) => name.split(/[ ,-]+/)).filter((word) => word && !isSyllable(word));
    expect(strange).toEqual([]);
  });
});

it.each([
  ['document types', [...documentTypes, ...copyTypes].map(({ name }) => name)],
  ['normative types', cited.normativeTypes],
  ['heads', offices.heads],
  ['kinds of places', places.geographicKinds],
])('%s are in small letters', (_, list) => {
  expect(list.filter((name) => !isLower(name))).toEqual([]);
});

it.each([
  ['ministries', ministries.map(({ name }) => name)],
  ['departments', state.provincialDepartments],
  ['regions', places.regions],
])('%s begin with a capital', (_, list) => {
  expect(list.filter((name) => !startsUpper(name))).toEqual([]);
});

it('has the numbers that the law gives', () => {
  expect(documentTypes).toHaveLength(29);
  expect(documentTypes.filter(({ abbreviation }) => abbreviation !== null)).toHaveLength(27);
  expect(copyTypes).toHaveLength(3);
  expect(provinces).toHaveLength(34);
  expect(provinces.filter(({ kind }) => kind === 'thành phố')).toHaveLength(6);
  expect(provinces.filter(({ mergedFrom }) => mergedFrom.length > 0)).toHaveLength(23);
  expect(formerProvinces).toHaveLength(63);
  expect(ministries).toHaveLength(17);
});

it.each([
  [1968, 'Mậu Thân'],
  [1984, 'Giáp Tý'],
  [2025, 'Ất Tỵ'],
  [3, 'Quý Hợi'],
])('%i is the year %s', (year, name) => {
  expect(lunarYearOf(year)).toBe(name);
  expect(lunarYears).toContain(name);
});
