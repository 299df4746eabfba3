import { BESIDE_WORDS, FOREIGN_WORDS, STANDFIRST_WORDS } from './place-words';

/** What the elements around a block say of it. */
export type Place = {
  /** Blocks of one template have one: the tags and first classes down to their holder. */
  readonly template: number;
  /** The template of the nearest element that is no paragraph, list or heading: what these stand in. */
  readonly home: number;
  /** The nearest element whose name says that it stands beside articles; a whole page may have such a name. */
  readonly beside: Element | null;
  /** The same, where it surely is no part of the article's own text. */
  readonly foreign: Element | null;
  readonly isAside: boolean;
  readonly isFooter: boolean;
  readonly isList: boolean;
  readonly isFigure: boolean;
  readonly isStandfirst: boolean;
};

const CLASS_WORD = /[A-Z]?[a-z]+|[A-Z]+/g;
/** Elements of running text; what is around them says where it stands. */
const TEXT_LEVEL = new Set('blockquote dd dl dt h1 h2 h3 h4 h5 h6 li ol p ul'.split(' '));

/** Of what stands in the body itself. */
export const BODY: Place = {
  template: 0,
  home: 0,
  beside: null,
  foreign: null,
  isAside: false,
  isFooter: false,
  isList: false,
  isFigure: false,
  isStandfirst: false,
};

/**
 * The place within an element.
 * @param templates the templates met so far on this page, by description; gains new ones
 */
export function placeIn(element: Element, outer: Place, templates: Map<string, number>): Place {
  const tag = element.localName;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const [first = ''] = names.trim().split(/\s/, 1);
  const key = `${outer.template}>${tag}.${first.replace(/\d+/g, '#')}`;
  let template = templates.get(key);
  if (template === undefined) {
    template = templates.size + 1;
    templates.set(key, template);
  }
  const isFrame = tag === 'main' || tag === 'article' || tag === 'body';
  const named = isFrame ? PLAIN : readNames(names);
  const role = element.getAttribute('role');
  return {
    template,
    home: TEXT_LEVEL.has(tag) ? outer.home : template,
    beside: named.isBeside ? element : outer.beside,
    foreign: named.isForeign ? element : outer.foreign,
    isAside: outer.isAside || tag === 'aside' || role === 'complementary',
    isFooter: outer.isFooter || tag === 'footer' || role === 'contentinfo',
    isList: outer.isList || tag === 'ul' || tag === 'ol',
    isFigure: outer.isFigure || tag === 'figure' || tag === 'figcaption',
    isStandfirst: named.isStandfirst,
  };
}

type Named = {
  readonly isBeside: boolean;
  readonly isForeign: boolean;
  readonly isStandfirst: boolean;
};

const PLAIN: Named = { isBeside: false, isForeign: false, isStandfirst: false };
const known = new Map<string, Named>();
/** A site has some hundred class names; more are forgotten. */
const MOST_NAMES = 5_000;

function readNames(names: string): Named {
  let answer = known.get(names);
  if (answer === undefined) {
    if (known.size > MOST_NAMES) known.clear();
    const words = (names.match(CLASS_WORD) ?? []).map((word) => word.toLowerCase());
    answer = {
      isBeside: words.some((word) => BESIDE_WORDS.has(word)),
      isForeign: words.some((word) => FOREIGN_WORDS.has(word)),
      isStandfirst: words.some((word) => STANDFIRST_WORDS.has(word)),
    };
    known.set(names, answer);
  }
  return answer;
}
