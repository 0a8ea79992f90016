/**
 * Which onsets go with which rimes in writing. Built once, on first use, from the rules of spelling:
 * c, g, ng before a ă â o ô ơ u ư; k, gh, ngh before e ê i (k also before y); q with u only; i and y; iê and yê.
 */

const CODED = 'c g ng';
const FRONT = 'k gh ngh';
const FREE = 'ch d đ h kh l n nh r s t th tr x';
const LABIAL = 'b m p ph v';

const BACK_RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
 o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
 u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut
 ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu`;

const FRONT_RIMES = `e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
 i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu`;

/** With the glide o or u before the vowel: after lips and ô they are rare, and listed by word. */
const GLIDE_RIMES = `oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
 uâc uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu`;

/** After `qu`, whose u is the glide. */
const QU_RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt
 êu i ich it y ych yên yêt ynh yt ôc ơ ơi ơn`;

/** After `gi`, whose i is part of the consonant; its rimes with i are written `gi`, `gin`, `giêng`. */
const GI_RIMES = `a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em en eo ep ê êc êng êt
 êu o oc oi om on ong op ot oăng ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uông uôi ư ưa ưng ưt
 ươc ươm ươn ương ươt`;

/** Rimes that begin with i after no onset (iêu is yêu there). */
const BARE_I_RIMES = 'i ia ich im in inh ip it iu';
const BARE_Y_RIMES = 'y yêm yên yêng yêt yêu';

/** Onsets that take y for i alone, in words and in names: hy, kỳ, lý, mỹ, nỷ, sỹ, thy, tỷ, vỹ. */
const Y_ONSETS = 'h k l m n s t th v';

/** Syllables of loan words and of names (Bắc Kạn, Đắk Lắk) that the rules leave out; written without tone. */
export const WORDS_BEYOND_RULE: ReadonlySet<string> = new Set(
  `buyt voan moay phuy gim gip ka kan kon kơ đăk lăk boong coong choong goong loong toong xoong mooc phooc rooc sooc`.split(
    ' ',
  ),
);

let table: Map<string, ReadonlySet<string>> | undefined;

/** The onsets that a rime (without tone) goes with; undefined where there is no such rime. */
export function onsetsOf(rime: string): ReadonlySet<string> | undefined {
  table ??= build();
  return table.get(rime);
}

function build(): Map<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  const allow = (rimes: string, onsets: string) => {
    for (const rime of rimes.split(/\s+/)) {
      const set = sets.get(rime) ?? new Set<string>();
      for (const onset of onsets.split(' ')) set.add(onset);
      sets.set(rime, set);
    }
  };
  const none = '';
  for (const onsets of [none, CODED, FREE, LABIAL]) allow(BACK_RIMES, onsets);
  for (const onsets of [FRONT, FREE, LABIAL]) allow(FRONT_RIMES, onsets);
  allow(
    FRONT_RIMES.split(/\s+/)
      .filter((rime) => !rime.startsWith('i'))
      .join(' '),
    none,
  );
  for (const onsets of [none, CODED, FREE]) allow(GLIDE_RIMES, onsets);
  allow(QU_RIMES, 'qu');
  allow(GI_RIMES, 'gi');
  allow('i in', 'g');
  allow(BARE_I_RIMES, none);
  allow(BARE_Y_RIMES, none);
  allow('y', Y_ONSETS);
  return sets;
}
