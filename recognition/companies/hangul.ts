/** What may be written to a Korean noun: the plural and its like, one particle of case, others behind it, or "to be". */
const SUFFIX = '들|측|사|등|쪽|발|산|제|계|표|형|식|판|용|향|행|뿐|씩|끼리';
const CASE =
  '에게선|한텐|에선|엔|께서|에게서|한테서|에게다|에다가|에다|에게|한테|께|에서|에|으로서|로서|으로써|로써|으로|로|와|과|이랑|랑|하고|의|을|를|이|가|은|는|도|만';
const AUXILIARY =
  '만으로도|만으로|만의|만큼은|부터|까지|조차|마저|마다|만|은|는|도|의|이나|나|이라도|라도|밖에|뿐|처럼|보다|보다는|보다도|같이|이야|야|이든|든|이든지|든지|대로|만큼|커녕|선|서';
const COPULA =
  '답지|다운|답게|답다|스러운|스럽게|이?냐를|이?(?:다|란|라는|라고|라며|라면|라서|라지만|며|고|지만|자|던|니|니까|냐|나|면|야말로|거나|든|든지|라도|라고는|라고도|라던|라던가|라기보다|란다|다며|다고|다는)|' +
  '(?:이었|였)(?:다가|다|던|고|으며|으나|지만|는데|다고|다는|음|기)?|인|인데|인지|인가|인만큼|인데다|일|일까|임|임을|입니다|이에요|예요|이었습니다|였습니다|이죠|죠';

const TAIL = `(?:${SUFFIX})?(?:(?:${CASE})?(?:${AUXILIARY}){0,2}|${COPULA}|(?:뿐|만)(?:${COPULA}))`;

/** A tail of particles, and nothing else; `nouns` may stand before them: "삼성전자|주가가". */
export const hangulTail = (nouns: string): RegExp =>
  new RegExp(`^(?:${nouns === '' ? '(?!)' : nouns})?${TAIL}$`, 'u');

/** Longer tails are read as one more noun. */
export const LONGEST_TAIL = 10;

const SYLLABLES_FROM = 0xac00;
const FINALS = 28;
const RIEUL = 8;

/** Particles that end a written word, each with what it needs before it. */
const ENDING_PARTICLES: readonly (readonly [particle: string, after: 'final' | 'vowel' | 'any'])[] =
  [
    ['에서는', 'any'],
    ['에서도', 'any'],
    ['에게서', 'any'],
    ['으로부터', 'final'],
    ['로부터', 'vowel'],
    ['이라는', 'final'],
    ['라는', 'vowel'],
    ['이라고', 'final'],
    ['라고', 'vowel'],
    ['에다가', 'any'],
    ['에다', 'any'],
    ['에서', 'any'],
    ['에게', 'any'],
    ['에는', 'any'],
    ['에도', 'any'],
    ['와의', 'vowel'],
    ['과의', 'final'],
    ['까지', 'any'],
    ['부터', 'any'],
    ['보다', 'any'],
    ['처럼', 'any'],
    ['으로', 'final'],
    ['이나', 'final'],
    ['이다', 'final'],
    ['측은', 'any'],
    ['측이', 'any'],
    ['은', 'final'],
    ['이', 'final'],
    ['을', 'final'],
    ['과', 'final'],
    ['는', 'vowel'],
    ['가', 'vowel'],
    ['를', 'vowel'],
    ['와', 'vowel'],
    ['로', 'vowel'],
    ['의', 'any'],
    ['에', 'any'],
    ['도', 'any'],
    ['만', 'any'],
    ['측', 'any'],
  ];

const SHORTEST_NOUN = 2;

/** The noun of a written Korean word: "누리온바이오는" without its particle. */
export function hangulNoun(word: string): string {
  for (const [particle, after] of ENDING_PARTICLES) {
    if (!word.endsWith(particle) || word.length < particle.length + SHORTEST_NOUN) continue;
    const noun = word.slice(0, -particle.length);
    if (after === 'any' || !isSyllable(noun)) return noun;
    if ((after === 'final') === hasFinal(noun, particle)) return noun;
  }
  return word;
}

/** A name in Latin letters is spoken in ways that can't be told: both forms of a particle go with it. */
const isSyllable = (noun: string): boolean => noun.charCodeAt(noun.length - 1) >= SYLLABLES_FROM;

/** Whether the last syllable is closed; before "로" one closed with ㄹ counts as open. */
function hasFinal(noun: string, particle: string): boolean {
  const final = (noun.charCodeAt(noun.length - 1) - SYLLABLES_FROM) % FINALS;
  return final !== 0 && !(final === RIEUL && particle.startsWith('로'));
}
