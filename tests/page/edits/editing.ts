import { copyOf, type Draft, freshToken, type Paragraph, type Sentence, type Token } from './draft';
import type { Random } from './random';

/** What an edit works with: the passage's tokens, words and sentences of other articles in the language. */
export type Desk = {
  readonly random: Random;
  readonly passage: ReadonlySet<number>;
  readonly words: readonly string[];
  readonly sentences: readonly Sentence[];
};

export type Edit = (draft: Draft, desk: Desk) => Draft;

export const hasDigit = ({ text }: Token): boolean => /\p{N}/u.test(text);
export const isIn = (desk: Desk, sentence: Sentence): boolean =>
  sentence.some(({ id }) => desk.passage.has(id));

const mapSentences = (draft: Draft, change: (sentence: Sentence) => Sentence): Draft =>
  draft.map((paragraph) => paragraph.map(change));

/** Changes some of the tokens an editor may touch. */
const editTokens =
  (
    isTarget: (token: Token, desk: Desk) => boolean,
    change: (token: Token, desk: Desk) => Token[],
  ) =>
  (count: (desk: Desk) => number): Edit =>
  (draft, desk) => {
    const targets = draft.flat(2).filter((token) => isTarget(token, desk));
    const chosen = new Set<number>();
    for (let left = Math.min(count(desk), targets.length); left > 0; left--)
      chosen.add(desk.random.pick(targets).id);
    return mapSentences(draft, (sentence) =>
      sentence.flatMap((token) => (chosen.has(token.id) ? change(token, desk) : [token])),
    );
  };

const otherWord = (desk: Desk): Token => freshToken(desk.random.pick(desk.words), true);
const isOutside = (token: Token, { passage }: Desk): boolean =>
  token.isWord && !hasDigit(token) && !passage.has(token.id);
const isInside = (token: Token, { passage }: Desk): boolean =>
  token.isWord && !hasDigit(token) && passage.has(token.id);

export const replaceWords = editTokens(isOutside, (_, desk) => [otherWord(desk)]);
export const dropWords = editTokens(isOutside, () => []);
export const replaceInside = editTokens(isInside, (_, desk) => [otherWord(desk)]);
export const dropInside = editTokens(isInside, () => []);
export const insertInside = editTokens(isInside, (token, desk) => [
  token,
  freshToken(' ', false),
  otherWord(desk),
]);

/** A letter more or less: a name's spelling put right. */
export const respellInside = editTokens(
  (token, desk) => isInside(token, desk) && token.text.length > 4,
  (token, desk) => {
    const at = 1 + desk.random.below(token.text.length - 2);
    return [{ ...token, text: token.text.slice(0, at) + token.text.slice(at + 1) }];
  },
);

const otherFigure = ({ text }: Token): Token =>
  freshToken(
    text.replace(/\p{N}/gu, (digit) =>
      String((Number(digit) || 0) === 7 ? 4 : (Number(digit) + 3) % 10),
    ),
    true,
  );
export const changeFigures = editTokens(
  (token, { passage }) => token.isWord && hasDigit(token) && !passage.has(token.id),
  (token) => [otherFigure(token)],
);
export const changeFigureInside = editTokens(
  (token, { passage }) => token.isWord && hasDigit(token) && passage.has(token.id),
  (token) => [otherFigure(token)],
);

/** Other quotation marks, dashes and spaces, as another typesetter sets them. */
export const resetMarks: Edit = (draft) =>
  mapSentences(draft, (sentence) =>
    sentence.map((token) =>
      token.isWord
        ? token
        : {
            ...token,
            text: token.text
              .replace(/[«“„]/g, '"')
              .replace(/[»”]/g, '"')
              .replace(/’/g, "'")
              .replace(/–/g, '—'),
          },
    ),
  );

function without(draft: Draft, taken: Sentence): Draft {
  return draft.map((paragraph) => paragraph.filter((sentence) => sentence !== taken));
}

function put(draft: Draft, sentence: Sentence, at: number, place: number): Draft {
  return draft.map((paragraph, index) =>
    index === at ? [...paragraph.slice(0, place), sentence, ...paragraph.slice(place)] : paragraph,
  );
}

function putAnywhere(draft: Draft, sentence: Sentence, { random }: Desk): Draft {
  const at = random.below(draft.length);
  return put(draft, sentence, at, random.below((draft[at]?.length ?? 0) + 1));
}

export const moveSentence: Edit = (draft, desk) => {
  const moved = desk.random.pick(draft.flat());
  return putAnywhere(without(draft, moved), moved, desk);
};

/** The passage's own sentence goes elsewhere. */
export const movePassage: Edit = (draft, desk) => {
  const own = draft.flat().filter((sentence) => isIn(desk, sentence));
  const [only] = own;
  return only === undefined || own.length > 1
    ? draft
    : putAnywhere(without(draft, only), only, desk);
};

const around = (draft: Draft, paragraph: Paragraph, { random }: Desk): Draft => {
  const at = random.below(draft.length + 1);
  return [...draft.slice(0, at), paragraph, ...draft.slice(at)];
};

export const moveParagraph: Edit = (draft, desk) => {
  const moved = desk.random.pick(draft);
  return around(
    draft.filter((paragraph) => paragraph !== moved),
    moved,
    desk,
  );
};

export const insertParagraph: Edit = (draft, desk) =>
  around(
    draft,
    [1, 2, 3].map(() => copyOf(desk.random.pick(desk.sentences))),
    desk,
  );

export const insertSentence: Edit = (draft, desk) =>
  putAnywhere(draft, copyOf(desk.random.pick(desk.sentences)), desk);

export const dropSentence: Edit = (draft, desk) => {
  const others = draft.flat().filter((sentence) => !isIn(desk, sentence));
  return others.length === 0 ? draft : without(draft, desk.random.pick(others));
};

export const dropParagraph: Edit = (draft, desk) => {
  const others = draft.filter((paragraph) => !paragraph.some((sentence) => isIn(desk, sentence)));
  return others.length === 0
    ? draft
    : draft.filter((paragraph) => paragraph !== desk.random.pick(others));
};

/** Everything in the passage's paragraph but its own sentences is written anew. */
export const rewriteAround: Edit = (draft, desk) =>
  draft.map((paragraph) =>
    paragraph.some((sentence) => isIn(desk, sentence))
      ? paragraph.map((sentence) =>
          isIn(desk, sentence) ? sentence : copyOf(desk.random.pick(desk.sentences)),
        )
      : paragraph,
  );

/** The passage's sentences with a word or two changed, or another figure. */
function lookAlike(draft: Draft, desk: Desk): Sentence {
  const copy = copyOf(
    draft
      .flat()
      .filter((sentence) => isIn(desk, sentence))
      .flat(),
  );
  const figures = copy.filter((token) => token.isWord && hasDigit(token));
  if (figures.length > 0)
    return copy.map((token) => (figures.includes(token) ? otherFigure(token) : token));
  const words = copy.filter(({ isWord, text }) => isWord && text.length > 1);
  if (words.length === 0) return copy;
  const changed = new Set([desk.random.pick(words), desk.random.pick(words)]);
  return copy.map((token) => (changed.has(token) ? otherWord(desk) : token));
}

export const plantLookAlike: Edit = (draft, desk) =>
  putAnywhere(draft, lookAlike(draft, desk), desk);

export const plantLookAlikeBeside: Edit = (draft, desk) => {
  const at = draft.findIndex((paragraph) => paragraph.some((sentence) => isIn(desk, sentence)));
  const paragraph = draft[at] ?? [];
  const own = paragraph.findIndex((sentence) => isIn(desk, sentence));
  return at < 0 ? draft : put(draft, lookAlike(draft, desk), at, own + desk.random.below(2));
};

/** The passage's own words once more, in a line above the article. */
export const teasePassage: Edit = (draft, desk) => {
  const own = draft.flat(2).filter(({ id }) => desk.passage.has(id));
  return [
    [[...copyOf(desk.random.pick(desk.sentences)), ...copyOf(own), freshToken('.', false)]],
    ...draft,
  ];
};

export const dropPassage: Edit = (draft, desk) =>
  draft.map((paragraph) => paragraph.filter((sentence) => !isIn(desk, sentence)));
