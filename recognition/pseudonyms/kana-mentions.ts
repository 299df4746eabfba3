import type { PseudonymMention } from '../mention';
import { familyLength, isKanji, type KanaContext } from './kana-context';
import type { Name, PersonNames } from './name-reader';
import { mentionsOfForms, type NameForm } from './unspaced-mentions';
import { placesOf } from './unspaced-text';

/** Every mention of the declared people: full, and family or given name before an honorific. */
export function kanaMentions(
  context: KanaContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly PseudonymMention[] {
  const forms = formsOf(context, people, real);
  const known = new Set(forms.map(({ text }) => text));
  return mentionsOfForms(
    context.text,
    forms,
    (form, start, end) =>
      isName(context, form, start, end) && !isPartOfOther(context, known, start, end),
  );
}

/** グエン in グエン・バン・ミン, who is somebody else; not チャン in the list チャン・ラン. */
function isPartOfOther(
  { text }: KanaContext,
  known: ReadonlySet<string>,
  start: number,
  end: number,
): boolean {
  const next = /^[・＝=]([\u30a1-\u30fa\u30fc]+)/.exec(text.slice(end, end + LONGEST_PART))?.[1];
  const before = text.slice(Math.max(0, start - LONGEST_PART), start);
  const previous = /([\u30a1-\u30fa\u30fc]+)[・＝=]$/.exec(before)?.[1];
  const isOther = (part: string | undefined): boolean => part !== undefined && !known.has(part);
  return isOther(next) || isOther(previous);
}

/** Of a foreign name, with the mark beside it. */
const LONGEST_PART = 16;

function formsOf(
  context: KanaContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly NameForm[] {
  const forms: NameForm[] = [];
  const taken = new Set(real.map((name) => name.map(({ text }) => text).join('')));
  const add = (
    text: string,
    person: PersonNames,
    isFull: boolean,
    needsHonorific: boolean,
  ): void => {
    const isKnown = forms.some(
      (form) => form.text === text && (form.person === person || form.isFull),
    );
    if (text !== '' && !taken.has(text) && !isKnown)
      forms.push({ text, person, isFull, needsHonorific });
  };
  for (const person of people) {
    const name = person.words.join('');
    const bare = name.replace(/[ \u3000]/g, '');
    // A short name in hiragana is also a word.
    const isWord = /^[\u3041-\u3096]{1,4}$/.test(bare) || bare.length < 2;
    add(name, person, true, isWord);
    add(bare, person, true, isWord);
    add(otherKana(bare), person, true, true);
  }
  for (const person of people) {
    for (const [form, needsHonorific] of shortForms(context, person)) {
      const isShared = people.some(
        (other) => other !== person && shortForms(context, other).some(([text]) => text === form),
      );
      if (!isShared && !isBorneByOther(context, form, people))
        add(form, person, false, needsHonorific);
    }
  }
  return forms;
}

/** Between a letter of hiragana and the same of katakana. */
const KANA_STEP = 0x60;

/** ハルト for はると and the other way round; the empty text for what has other letters. */
function otherKana(name: string): string {
  const step = /^[\u3041-\u3096]+$/.test(name)
    ? KANA_STEP
    : /^[\u30a1-\u30f6]+$/.test(name)
      ? -KANA_STEP
      : 0;
  return step === 0
    ? ''
    : [...name].map((letter) => String.fromCharCode(letter.charCodeAt(0) + step)).join('');
}

/** Of a full name both parts; where no known family name begins it, every cut is possible. */
function shortForms(
  { grammar, count }: KanaContext,
  { words }: PersonNames,
): readonly (readonly [string, boolean])[] {
  const name = words.join('');
  const parts = name.split(/[ \u3000・＝=]/).filter((part) => part !== '');
  if (parts.length > 1) return parts.map((part) => [part, !/^[\u30a1-\u30fc]{3,}$/.test(part)]);
  if (name.length < 2) return [];
  const length = familyLength(name, grammar);
  if (length > 0 && length < name.length) {
    // 大野木亮, who is 大野木さん, is no 大野.
    const longer = [length + 1, length + 2].find(
      (cut) =>
        cut < name.length &&
        grammar.honorificsBehind.some((title) => count(name.slice(0, cut) + title) > 0),
    );
    const given = name.slice(longer ?? length);
    return [
      [name.slice(0, longer ?? length), true],
      [given, given.length < 2 || /^[\u3041-\u3096]+$/.test(given)],
    ];
  }
  // 小野寺フミ: the script changes between family and given name.
  const mixed = /^([\p{Script=Han}々]{1,4})([\u3041-\u3096]{2,4}|[\u30a1-\u30fc].*)$/u.exec(name);
  if (mixed?.[1] !== undefined && mixed[2] !== undefined)
    return [
      [mixed[1], true],
      [mixed[2], true],
    ];
  if (length === name.length || !/^[\p{Script=Han}々]{3,5}$/u.test(name)) return [];
  return [1, 2, 3, 4]
    .filter((at) => at < name.length)
    .flatMap((at): readonly (readonly [string, boolean])[] => [
      [name.slice(0, at), true],
      [name.slice(at), true],
    ]);
}

/** さくらさん in 村上さくらさん is somebody else. */
const isBehindFamily = ({ text, grammar }: KanaContext, start: number): boolean =>
  [4, 3, 2, 1].some((length) =>
    grammar.familyNames.has(text.slice(Math.max(0, start - length), start)),
  ) && ![...grammar.roles].some((role) => text.endsWith(role, start));

function isName(context: KanaContext, form: NameForm, start: number, end: number): boolean {
  const { text, grammar } = context;
  const title = grammar.honorificsBehind.find((honorific) => text.startsWith(honorific, end));
  if (form.needsHonorific && title === undefined && !isDeclaredHere(text, end)) {
    // Authors are named without an honorific.
    const isFree = form.isFull || form.person.rule === 'pen-name' || isNeverHonoured(context, form);
    if (!isFree || !standsFree(context, form.text, start, end)) return false;
  }
  const before = text.charAt(start - 1);
  const first = form.text.charAt(0);
  // 林さん in 小林さん is somebody else, 会社員林さん is not.
  if (
    isKanji(first) &&
    isKanji(before) &&
    ![...grammar.roles].some((role) => text.endsWith(role, start))
  )
    return false;
  if (/[\u30a1-\u30fc]/.test(first) && /[\u30a1-\u30fa\u30fc]/.test(before)) return false;
  if (!form.isFull || form.text.length < 4) {
    if (!isKanji(first) && isBehindFamily(context, start)) return false;
  }
  const next = text.charAt(end);
  const last = form.text.charAt(form.text.length - 1);
  if (title !== undefined) return true;
  if (/[\u30a1-\u30fc]/.test(last) && /[\u30a1-\u30fa\u30fc]/.test(next)) return false;
  if (!isKanji(last) || !isKanji(next) || text.startsWith('名義', end)) return true;
  return grammar.offices.some((office) => text.startsWith(office, end)) ? form.isFull : false;
}

/** Reports of some papers name nobody with an honorific. */
function isNeverHonoured({ grammar, count }: KanaContext, { text, person }: NameForm): boolean {
  const full = person.words.join('');
  return grammar.honorificsBehind.every((title) => count(full + title) + count(text + title) === 0);
}

/** もか in "16歳のもか、": a name in hiragana that the article honours nowhere, between marks and particles. */
function standsFree(
  { text, grammar, count }: KanaContext,
  name: string,
  start: number,
  end: number,
): boolean {
  const isShort = name.length < 2 && !isKanji(name);
  if (isShort || grammar.honorificsBehind.some((title) => count(name + title) > 0)) return false;
  const before = text.charAt(start - 1);
  return (
    /^(?:$|[の\s、。「『（(・])/.test(before) &&
    /^(?:$|[のはがをにともへ、。」』）)・])/.test(text.charAt(end))
  );
}

/** "さくら（仮名）": a bracket, or quotation marks, follow where the name is declared. */
const isDeclaredHere = (text: string, end: number): boolean =>
  /^[）)」』]?[（(]|^[」』]/.test(text.slice(end, end + 2));

/** Whether somebody else's full name begins or ends with it, with the same honorific: 田中太郎さん. */
function isBorneByOther(
  { text, grammar }: KanaContext,
  form: string,
  people: readonly PersonNames[],
): boolean {
  return placesOf(text, form).some((start) => {
    // 翔太 in 吉富翔太郎さん begins no name.
    const before = text.charAt(start - 1);
    if (isKanji(before) && ![...grammar.roles].some((role) => text.endsWith(role, start)))
      return false;
    const behind = text.slice(start + form.length, start + form.length + 4);
    const match = /^[ \u3000]?[\p{Script=Han}々\u3041-\u30fc]{1,3}?/u.exec(behind);
    if (match === null) return false;
    return [1, 2, 3].some((length) => {
      const end = start + form.length + length;
      const name = text.slice(start, end);
      const given = name.slice(form.length);
      if (!/^[\p{Script=Han}々]+$/u.test(given)) return false;
      // 榊原徹さん is of another family than 榊さん.
      const isLonger = [1, 2].some((more) =>
        grammar.familyNames.has(name.slice(0, form.length + more)),
      );
      if (isLonger && length > 1) return false;
      if (people.some((person) => person.words.join('') === name)) return false;
      if (grammar.honorificsBehind.some((title) => given.startsWith(title))) return false;
      return grammar.honorificsBehind.some((title) => text.startsWith(title, end));
    });
  });
}
