/** What the elements around a block say of it. */
export type Place = {
  /** Blocks of one template have one: the tags and first classes down to their holder. */
  readonly template: number;
  /** The nearest element whose name says that it stands beside articles; a whole page may have such a name. */
  readonly beside: Element | null;
  /** The same, where it surely is no part of the article's own text. */
  readonly foreign: Element | null;
  readonly isAside: boolean;
  readonly isFooter: boolean;
  readonly isList: boolean;
  readonly isFigure: boolean;
  readonly isConcealed: boolean;
};

/** Words of class names and ids of what is put between or beside an article's paragraphs. */
const FOREIGN_WORDS =
  'ad ads advert advertisement comment comments consent cookie disqus modal newsletter outbrain paywall popular popup promo promos promotion readmore recirc recommend recommended recommendations related respond share sharing signup social sponsor sponsored subscribe subscription taboola trending'.split(
    ' ',
  );
/** And of what stands around it. */
const AROUND_WORDS =
  'affiliate author banner bio breadcrumb breadcrumbs byline caption copyright credit credits cta footer login menu meta nav navigation pagination rail rating sidebar tags teaser teasers toc toolbar widget widgets'.split(
    ' ',
  );
const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS);
const BESIDE: ReadonlySet<string> = new Set([...FOREIGN_WORDS, ...AROUND_WORDS]);
const CLASS_WORD = /[A-Z]?[a-z]+|[A-Z]+/g;

/** Of what stands in the body itself. */
export const BODY: Place = {
  template: 0,
  beside: null,
  foreign: null,
  isAside: false,
  isFooter: false,
  isList: false,
  isFigure: false,
  isConcealed: false,
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
    beside: named.isBeside ? element : outer.beside,
    foreign: named.isForeign ? element : outer.foreign,
    isAside: outer.isAside || tag === 'aside' || role === 'complementary',
    isFooter: outer.isFooter || tag === 'footer' || role === 'contentinfo',
    isList: outer.isList || tag === 'ul' || tag === 'ol',
    isFigure: outer.isFigure || tag === 'figure' || tag === 'figcaption',
    isConcealed: outer.isConcealed || element.getAttribute('aria-hidden') === 'true',
  };
}

type Named = { readonly isBeside: boolean; readonly isForeign: boolean };

const PLAIN: Named = { isBeside: false, isForeign: false };
const known = new Map<string, Named>();
/** A site has some hundred class names; more are forgotten. */
const MOST_NAMES = 5_000;

function readNames(names: string): Named {
  let answer = known.get(names);
  if (answer === undefined) {
    if (known.size > MOST_NAMES) known.clear();
    const words = (names.match(CLASS_WORD) ?? []).map((word) => word.toLowerCase());
    answer = {
      isBeside: words.some((word) => BESIDE.has(word)),
      isForeign: words.some((word) => FOREIGN.has(word)),
    };
    known.set(names, answer);
  }
  return answer;
}
