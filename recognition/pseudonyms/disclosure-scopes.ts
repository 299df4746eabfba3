import type { Scope } from './declared';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import { namesInScope } from './scope';
import type { ScopeContext } from './scope-context';

export type DisclosureScope = Scope & { readonly disclosure: Disclosure };

/** "X, pen name of Y" is said once: a cue that also reads otherwise covers nobody else. */
export function disclosureScopes(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly DisclosureScope[] {
  const found: DisclosureScope[] = [];
  for (const disclosure of disclosures) {
    const isRead = found.some(
      ({ disclosure: { cue, type }, real, declared }) =>
        (real.length > 0 || (type === 'naming' && declared.length > 0)) &&
        cue.start < disclosure.cue.end &&
        disclosure.cue.start < cue.end,
    );
    if (isRead || isNamingToo(disclosure, disclosures)) continue;
    const scope = namesInScope(context, disclosure);
    // One real person is told behind a pen name once.
    const [real] = scope.real;
    const isTold =
      real !== undefined &&
      found.some(
        (one) =>
          isSame(one.real[0], real) ||
          one.declared.some(({ rule, words }) => rule === 'pen-name' && isSame(words, real)),
      );
    if (!isTold) found.push({ ...scope, disclosure });
  }
  return found;
}

/** "Publicó bajo | el seudónimo de X": X is the pen name then, and whoever was named before is real. */
const isNamingToo = ({ type, cue }: Disclosure, disclosures: readonly Disclosure[]): boolean =>
  type === 'pen-name-of' &&
  disclosures.some(
    (other) =>
      (other.type === 'naming' || other.type === 'known-as') &&
      other.cue.start < cue.start &&
      cue.start < other.cue.end,
  );

const isSame = (one: Name | undefined, other: Name): boolean =>
  one?.[0] !== undefined && one[0].start === other[0]?.start;
