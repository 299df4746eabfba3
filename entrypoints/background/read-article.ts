import { browser } from 'wxt/browser';
import { attachFacts } from '../../facts/attach-facts';
import { lexicon } from '../../facts/dataset';
import type { ArticleRequest, PersonInArticle, Reading } from '../../messaging/protocol';
import { primarySubtag } from '../../recognition/language';
import type { Mention } from '../../recognition/mention';
import type { Person } from '../../recognition/person';
import { readThrough } from '../../recognition/recognize';

/** Enough to tell a language surely. */
const DETECTION_LENGTH = 3_000;
/** Share of the text, in percent, that must be in the detected language to overrule the page's own word. */
const DETECTION_SHARE = 80;

/** Reads one article: its mentions, with what the dataset has on each. */
export async function readArticle(request: ArticleRequest): Promise<Reading> {
  const language = await languageOf(request);
  const { mentions, people, blanketNotes } = readThrough({ ...request, language }, lexicon());
  const marks = [...mentions, ...blanketNotes].sort((a, b) => a.start - b.start);
  return {
    marks,
    factIds: attachFacts(marks, people),
    people: people.map((person) => inArticle(person, mentions)),
  };
}

/** Machine-translated pages often keep the original's `lang`: the words themselves overrule it. */
async function languageOf({ text, language }: ArticleRequest): Promise<string> {
  const middle = Math.max(0, (text.length - DETECTION_LENGTH) >> 1);
  const detected = await browser.i18n.detectLanguage(text.slice(middle, middle + DETECTION_LENGTH));
  const [first] = detected.languages;
  const isSure = detected.isReliable && first !== undefined && first.percentage >= DETECTION_SHARE;
  if (!isSure || primarySubtag(first.language) === primarySubtag(language)) return language;
  return first.language;
}

function inArticle(person: Person, mentions: readonly Mention[]): PersonInArticle {
  const mentionCount = mentions.filter(
    (mention) => mention.kind === 'pseudonym' && mention.person === person.id,
  ).length;
  return { ...person, mentionCount };
}
