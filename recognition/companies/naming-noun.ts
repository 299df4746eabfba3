import { type Context, keyOf } from './context';
import { firmNounEnding } from './phrases';

export function isNamingNoun({ words, grammar }: Context, index: number): boolean {
  const key = keyOf(words[index]);
  if (grammar.namingNouns.has(key) || key === 'up') return true;
  const ending = firmNounEnding(grammar, key);
  return ending !== null && grammar.namingNouns.has(ending);
}
