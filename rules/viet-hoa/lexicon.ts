/** The names that the rules on capitals know, in one tree, so that the longest wins over all kinds. */
import { feastDays, lunarYears } from '../data/calendar-names.js';
import { foreignBodies } from '../data/foreign-bodies.js';
import { foreignPeople, foreignPlaces, transcribedPlaces } from '../data/foreign-names.js';
import { events } from '../data/history.js';
import { emulationTitles, honoraryTitles, medals, orders } from '../data/honours.js';
import { lawNames } from '../data/law-names.js';
import { formerMinistries, ministries } from '../data/ministries.js';
import { eitherWay, maybeCommon } from '../data/name-writing.js';
import { armedForces, massOrganisations, partyBodies, partyCommittees } from '../data/party-and-unions.js';
import { featureNames, mixedRegions, namedFeatures, regions } from '../data/places.js';
import { formerProvinces, olderProvinces, provinces } from '../data/provinces.js';
import {
  centralBodies,
  communeDepartments,
  formerDistrictDepartments,
  formerProvincialDepartments,
  localBodies,
  provincialDepartments,
} from '../data/state-bodies.js';
import { compounds } from '../data/word-compounds.js';
import { works } from '../data/works.js';
import { type NameFound, NameTree } from '../prose/names.js';
import type { Prose } from '../prose/prose.js';

/** `other`: words that are no name, kept so that a shorter name is not seen in them. */
export type NameKind =
  | 'special'
  | 'province'
  | 'body'
  | 'foreignBody'
  | 'law'
  | 'region'
  | 'foreignPlace'
  | 'foreignPerson'
  | 'honour'
  | 'feast'
  | 'lunarYear'
  | 'event'
  | 'feature'
  | 'work'
  | 'other';

let tree: NameTree<NameKind> | undefined;
const found = new WeakMap<Prose, readonly NameFound<NameKind>[]>();

/** All names of a prose in order, none inside another. */
export function namesIn(prose: Prose): readonly NameFound<NameKind>[] {
  let names = found.get(prose);
  if (!names) {
    tree ??= build();
    names = tree.find(prose);
    found.set(prose, names);
  }
  return names;
}

const inside = new WeakMap<Prose, ReadonlySet<number>>();

/** Whether a word belongs to a name, or to words that are known to be none. */
export function isInName(prose: Prose, at: number): boolean {
  let own = inside.get(prose);
  if (!own) {
    const all = new Set<number>();
    for (const { first, last } of namesIn(prose)) for (let word = first; word <= last; word++) all.add(word);
    own = all;
    inside.set(prose, own);
  }
  return own.has(at);
}

function build(): NameTree<NameKind> {
  const names = new NameTree<NameKind>();
  names.add('Thành phố Hồ Chí Minh', 'special');
  names.add('Thủ đô Hà Nội', 'special');
  addProvinces(names);
  addBodies(names);
  // A code is one of its kind; `luật hình sự` in small letters may be a field of law.
  for (const name of lawNames)
    names.add(withFreeEnd(name), 'law', name.startsWith('Bộ luật ') ? 'always' : 'partly');
  for (const name of regions) names.add(name, 'region', 'partly');
  for (const name of mixedRegions) names.add(written(name), 'region', 'partly');
  for (const name of foreignPlaces) names.add(name, 'foreignPlace', 'partly');
  for (const name of transcribedPlaces) names.add(name, 'foreignPlace');
  for (const name of foreignPeople)
    names.add(name, 'foreignPerson', name.includes('-') ? 'always' : 'partly');
  for (const name of [...orders, ...medals, ...honoraryTitles]) names.add(written(name), 'honour');
  for (const name of emulationTitles) names.add(written(name), 'honour', 'partly');
  for (const { name } of feastDays) names.add(`*ngày ${written(name)}`, 'feast');
  for (const year of lunarYears) names.add(`*năm ${year}`, 'lunarYear');
  for (const name of events) names.add(written(name), 'event', 'partly');
  for (const name of [...featureNames, ...namedFeatures]) names.add(written(name), 'feature', 'partly');
  for (const name of works) names.add(withFreeKind(name), 'work', 'partly');
  for (const words of compounds) names.add(words, 'other');
  return names;
}

/** Names of provinces that are common words too. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['Hòa Bình', 'Thái Bình', 'Long An']);

/** Provinces and cities, and the cities that bear the name of their province. */
function addProvinces(names: NameTree<NameKind>): void {
  for (const { kind, name } of [...provinces, ...formerProvinces, ...olderProvinces]) {
    if (name === 'Hồ Chí Minh') continue;
    names.add(`${kind} ${name}`, 'province');
    names.add(`thành phố ${name}`, 'province', COMMON_WORDS.has(name) ? 'partly' : 'always');
  }
}

function addBodies(names: NameTree<NameKind>): void {
  const always = [
    ...[...ministries, ...formerMinistries].map(({ name }) => name),
    ...centralBodies,
    ...localBodies,
    ...provincialDepartments,
    ...formerProvincialDepartments,
    ...partyBodies,
    ...massOrganisations,
    ...armedForces,
  ];
  const partly = [...communeDepartments, ...formerDistrictDepartments, ...partyCommittees];
  for (const name of always) names.add(written(name), 'body', maybeCommon.has(name) ? 'partly' : 'always');
  for (const name of partly) names.add(name, 'body', 'partly');
  for (const { name } of foreignBodies) if (name !== null) names.add(withFreeWorld(name), 'foreignBody');
}

/** The name with a star where either letter is right. */
function written(name: string): string {
  return free.get(name) ?? name;
}

/** The words for the world at the end of a name are written either way, but for the name that the decree itself gives. */
function withFreeWorld(name: string): string {
  return name === 'Tổ chức Y tế thế giới' ? name : name.replace(/thế giới|quốc tế/gi, '*$&');
}

/** Of a journal's name only the first syllable is judged: papers write their names in their own way. */
function withFreeKind(name: string): string {
  let named = false;
  return name.replace(/\S+/g, (word) => {
    const opens = !named && word !== word.toLowerCase();
    named ||= opens;
    return opens ? word : `*${word}`;
  });
}

const free = new Map(eitherWay.map((name) => [name.replaceAll('*', ''), name]));

/** Only the type and the first syllable of a law's name are judged; of a code's, the syllable after `Bộ luật`. */
function withFreeEnd(name: string): string {
  const fixed = name.startsWith('Luật') ? 2 : 3;
  return name
    .split(' ')
    .map((word, index) => (index < fixed || word === '-' ? word : `*${word}`))
    .join(' ');
}
