import { i18n } from '#i18n';
import type { MentionFacts } from '../../facts/fact';
import type { CardSubject } from '../../messaging/protocol';
import type { Kind } from '../../recognition/mention';
import { formatFigure } from '../format-figure';
import { industryName } from '../industry-name';
import { localized } from '../localized';

export type CardHead = {
  readonly kind: Kind | 'note';
  readonly label: string;
  readonly title: string;
  readonly sub: string;
};

/** The first lines of a card: what it is about. */
export function cardHead(
  subject: CardSubject,
  facts: MentionFacts | null,
  locale: string,
): CardHead {
  if (subject.kind === 'passage') {
    return { kind: 'note', label: i18n.t('kind.note'), title: i18n.t('kind.passage'), sub: '' };
  }
  if (subject.kind === 'article') {
    return { kind: 'note', label: i18n.t('kind.note'), title: i18n.t('kind.article'), sub: '' };
  }
  const { mention, person } = subject;
  switch (mention.kind) {
    case 'company':
      return {
        kind: 'company',
        label: i18n.t('kind.company'),
        ...companyHead(mention.name, facts, locale),
      };
    case 'statistic': {
      const figure = formatFigure(mention, locale);
      const statement = facts?.kind === 'claim' ? localized(facts.claim.statement, locale) : '';
      const sub = [statement, figure.full === null ? '' : figure.full]
        .filter((part) => part !== '')
        .join(' · ');
      return { kind: 'statistic', label: i18n.t('kind.statistic'), title: figure.short, sub };
    }
    case 'pseudonym': {
      if (mention.person === null) {
        return {
          kind: 'pseudonym',
          label: i18n.t('kind.pseudonym'),
          title: i18n.t('person.blanket'),
          sub: '',
        };
      }
      const count = person?.mentionCount ?? 1;
      const others = person?.spellings.filter((spelling) => spelling !== person.name) ?? [];
      const named = i18n.t('person.named', count, [String(count)]);
      return {
        kind: 'pseudonym',
        label: mention.rule.startsWith('pen-name')
          ? i18n.t('kind.penName')
          : i18n.t('kind.pseudonym'),
        title: person?.name ?? subject.quote.exact,
        sub:
          others.length === 0
            ? named
            : `${i18n.t('person.alsoWritten', [others.join(', ')])} · ${named}`,
      };
    }
  }
}

function companyHead(
  name: string,
  facts: MentionFacts | null,
  locale: string,
): { title: string; sub: string } {
  if (facts?.kind === 'company') {
    const { company } = facts;
    const parts = [localized(company.description, locale), facts.spellings.join(', ')];
    return { title: company.name, sub: parts.filter((part) => part !== '').join(' · ') };
  }
  if (facts?.kind === 'brand') {
    const { brand } = facts;
    return {
      title: brand.name,
      sub: brand.industry === undefined ? '' : industryName(brand.industry),
    };
  }
  const sub =
    facts?.kind === 'uncertain-company'
      ? i18n.t('company.uncertain', [facts.uncertain.probably])
      : '';
  return { title: name, sub };
}
