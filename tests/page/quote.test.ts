import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote } from '../../page/quote';

const TEXT = [
  'La fabbrica di Lin Tao apre a marzo. Lin Tao dirige il reparto.',
  'Secondo Lin Tao, il 38% dei colleghi ha meno di trent’anni.',
  'L’azienda spera di arrivare al 38% entro due anni, dice Lin Tao.',
].join('\n');

function nth(text: string, exact: string, n: number): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(exact, start + 1);
  return { start, end: start + exact.length };
}

describe('a quote in the text it was taken from', () => {
  test.each([1, 2, 3, 4])('finds the right one of four equal names (%i)', (n) => {
    const span = nth(TEXT, 'Lin Tao', n);
    expect(findQuote(TEXT, describeQuote(TEXT, span))).toEqual(span);
  });

  test('any span of any text is found again or orphaned, never misplaced', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1];
        if (start >= end) return;
        expect(findQuote(text, describeQuote(text, { start, end }))).toEqual({ start, end });
      }),
      { examples: [[' ', 0, 0]] },
    );
  });
});

/** An article before and after; ⟦ ⟧ stand around the note's passage, and around what it became. */
type Edit = readonly [what: string, before: string, after: string];

const REVENUE =
  'Norvik closed two plants. ⟦Revenue rose 12% in 2023, to 1.8 billion.⟧ Its rival lost money. Nobody was asked.';

const EDITS: readonly Edit[] = [
  [
    'text is put before it',
    'Il reparto cresce. L’azienda spera di arrivare al ⟦38%⟧ entro due anni, dice Lin Tao.',
    'Aggiornamento delle 18.\nIl reparto cresce. L’azienda spera di arrivare al ⟦38%⟧ entro due anni, dice Lin Tao.',
  ],
  [
    'its figure became another',
    'Il reparto cresce. L’azienda spera di arrivare al ⟦38%⟧ entro due anni, dice Lin Tao.',
    'Il reparto cresce. L’azienda spera di arrivare al 40% entro due anni, dice Lin Tao.',
  ],
  [
    'a figure in it became another',
    REVENUE,
    'Norvik closed two plants. Revenue rose 14% in 2023, to 1.8 billion. Its rival lost money. Nobody was asked.',
  ],
  [
    'only the like figure of another sentence is left',
    'Secondo Lin Tao, il 38% dei colleghi è giovane.\nL’azienda spera di arrivare al ⟦38%⟧ entro due anni.\nFine.',
    'Secondo Lin Tao, il 38% dei colleghi è giovane.\nFine.',
  ],
  [
    'a word of it changed',
    REVENUE,
    'Norvik closed two plants. Sales ⟦rose 12% in 2023, to 1.8 billion⟧. Its rival lost money. Nobody was asked.',
  ],
  [
    'a name was spelled right',
    'The bank was sold. ⟦Tom Okafor⟧, its secretary, said so on Monday. The price is secret.',
    'The bank was sold. ⟦Tom Okkafor⟧, its secretary, said so on Monday. The price is secret.',
  ],
  [
    'a look-alike stands before it',
    REVENUE,
    'Norvik closed two plants. Revenue rose 14% in 2024, to 2.1 billion. ⟦Revenue rose 12% in 2023, to 1.8 billion.⟧ Its rival lost money. Nobody was asked.',
  ],
  [
    'only its look-alike is left',
    'Ostheim protested. ⟦Abara said the benefit was greatest in patients who had smoked.⟧ The trial goes on, say Crane and Abara.',
    'Ostheim protested. Crane said the benefit was greatest in patients who had smoked. The trial goes on, say Crane and Abara.',
  ],
  [
    'its sentence was moved',
    'The line opened late. Carol Esposito of Linton said ⟦overruns of this size⟧ were not unusual. Riders are angry. The mayor is silent.',
    'The line opened late. Riders are angry. The mayor is silent. Carol Esposito of Linton said ⟦overruns of this size⟧ were not unusual.',
  ],
  [
    'a word was glued to its like',
    'Login trouble locks patients out of their ⟦app⟧. It was mended.',
    'The client will appeal. It was mended.',
  ],
  [
    'the marks were set anew',
    'He said so. ⟦“We can’t wait – not a day”⟧, she answered. They left.',
    'He said so. ⟦"We can\'t wait — not a day"⟧, she answered. They left.',
  ],
  [
    'a particle is glued to it',
    '발표가 있었다. ⟦대성반도체⟧는 입장을 내지 않았다. 업계는 기다린다.',
    '오늘 발표가 있었다. ⟦대성반도체⟧는 입장을 내지 않았다. 업계는 기다린다.',
  ],
  [
    'in Chinese, a word of it changed',
    '公司很大。⟦区政府计划拿出六千万元设立就业基金⟧，并举办招聘会。工会不满。',
    '公司很大。⟦区政府打算拿出六千万元设立就业基金⟧，并举办招聘会。工会不满。',
  ],
  [
    'two sentences alike were put around it',
    `Prima. ⟦Il 38% dei colleghi ha meno di trent’anni.⟧`,
    `Prima. Il 38% dei colleghi ha meno di trent’anni. Il 38% dei colleghi ha meno di trent’anni. Il 38% dei colleghi ha meno di trent’anni.`,
  ],
];

function unmarked(marked: string): { text: string; span: { start: number; end: number } | null } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: start < 0 ? null : { start, end } };
}

describe('a quote in an edited text', () => {
  test.each(EDITS)('%s', (_, before, after) => {
    const { text, span } = unmarked(before);
    if (span === null) throw new Error('no passage is marked');
    const edited = unmarked(after);
    const found = findQuote(edited.text, describeQuote(text, span));
    expect(found && edited.text.slice(found.start, found.end)).toEqual(
      edited.span && edited.text.slice(edited.span.start, edited.span.end),
    );
    expect(found).toEqual(edited.span);
  });

  test('any quote in any text is answered', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(),
        (text, exact, prefix, suffix, start) => {
          const found = findQuote(text, { exact, prefix, suffix, start });
          expect(
            found === null ||
              (found.start >= 0 && found.end <= text.length && found.start < found.end),
          ).toBe(true);
        },
      ),
    );
  });

  test('a hostile quote in a long text takes no long', () => {
    const text = 'a b '.repeat(20_000);
    const quote = {
      exact: 'ab '.repeat(300),
      prefix: 'b a '.repeat(40),
      suffix: 'a'.repeat(160),
      start: 9,
    };
    expect(findQuote(text, quote)).toBeNull();
  });
});
