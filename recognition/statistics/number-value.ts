/** The marks a language writes its numbers with. */
export type NumberMarks = { readonly decimal: '.' | ','; readonly group: '.' | ',' | ' ' | '’' };

export type WrittenNumber = {
  readonly value: number;
  /** Written with marks between thousands: then it is a quantity, never a year or a label. */
  readonly isGrouped: boolean;
  readonly isDecimal: boolean;
  /** Only the language's custom tells whether its one mark parts thousands or decimals. */
  readonly isAmbiguous: boolean;
};

const PLAIN = /^[0-9]+$/;
const ASCII = /^[0-9.,']+$/;
const ONLY_GROUPS = /['’٬\u00A0\u202F\u2009]/;
const ALL_ONLY_GROUPS = new RegExp(ONLY_GROUPS, 'g');
const GROUP_LENGTH = 3;
/** Indian grouping parts lakh and crore by two. */
const INDIAN_GROUP_LENGTH = 2;

/**
 * What a run of digits and marks says; `null` where it is no number (a date, a version, an address).
 * The language decides between "1.234" and "1,234"; where the marks themselves leave no doubt
 * ("1,234.5", "3.5"), they overrule it.
 */
export function numberValue(written: string, marks: NumberMarks): WrittenNumber | null {
  if (PLAIN.test(written)) {
    return { value: Number(written), isGrouped: false, isDecimal: false, isAmbiguous: false };
  }
  const digits = toAsciiDigits(written).replace(/[．，・]/g, (mark) => (mark === '，' ? ',' : '.'));
  const parts = digits.split(/[^0-9]/);
  const between = digits.replace(/[0-9]/g, '').replace(/٫/g, marks.decimal);
  const [head = ''] = parts;
  if (parts.length === 1) {
    return { value: Number(head), isGrouped: false, isDecimal: false, isAmbiguous: false };
  }

  const last = between.at(-1) ?? '';
  const groups = parts.slice(0, -1);
  const tail = parts.at(-1) ?? '';
  const isMixed = new Set(between.replace(ALL_ONLY_GROUPS, ' ')).size > 1;

  if (isMixed) {
    const separators = between.slice(0, -1);
    if (ONLY_GROUPS.test(last) || separators.includes(last)) return null;
    if (!areGroups(groups) || new Set(separators).size > 1) return null;
    return decimal(groups.join(''), tail, true);
  }
  if (ONLY_GROUPS.test(last)) return areGroups(parts) ? grouped(parts) : null;
  if (parts.length > 2) return areGroups(parts) ? grouped(parts) : null;
  const couldBeGroup = areGroups(parts) && head !== '0';
  if (!couldBeGroup) return decimal(head, tail, false);
  const read = last === marks.decimal ? decimal(head, tail, false) : grouped(parts);
  return { ...read, isAmbiguous: true };
}

function areGroups(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts;
  if (head.length === 0 || head.length > GROUP_LENGTH || rest.length === 0)
    return rest.length === 0;
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  if (last.length !== GROUP_LENGTH) return false;
  return (
    middle.every((group) => group.length === GROUP_LENGTH) ||
    (head.length <= INDIAN_GROUP_LENGTH &&
      middle.every((group) => group.length === INDIAN_GROUP_LENGTH))
  );
}

const grouped = (parts: readonly string[]): WrittenNumber => ({
  value: Number(parts.join('')),
  isGrouped: true,
  isDecimal: false,
  isAmbiguous: false,
});

const decimal = (whole: string, fraction: string, isGrouped: boolean): WrittenNumber => ({
  value: Number(`${whole}.${fraction}`),
  isGrouped,
  isDecimal: true,
  isAmbiguous: false,
});

/** Digits of other scripts stand in runs of ten from a zero: ٣ and ३ are 3. */
function toAsciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (character) => {
    if (character <= '9') return character;
    const code = character.charCodeAt(0);
    let zero = code;
    while (zero > code - 10 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
