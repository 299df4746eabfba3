import { i18n } from '#i18n';
import type { MentionFacts } from '../../facts/fact';
import type { CardSubject } from '../../messaging/protocol';
import { localized } from '../localized';
import { Appearances } from './appearances';

type Props = {
  readonly subject: Extract<CardSubject, { kind: 'mention' }>;
  readonly facts: MentionFacts | null;
  readonly locale: string;
  readonly onShowDisclosure: () => void;
  readonly onShowMention: (start: number) => void;
};

/** The words that disclose the change, and what the article says of the person. Never who they are. */
export function PersonFacts({ subject, facts, locale, onShowDisclosure, onShowMention }: Props) {
  const { person } = subject;
  if (person === undefined) return <BlanketNote subject={subject} />;
  return (
    <>
      <div class="well">
        <blockquote class="quotation" lang={subject.language} dir="auto">
          {person.disclosureText}
        </blockquote>
        <button type="button" class="link-button" onClick={onShowDisclosure}>
          {i18n.t('person.disclosure')}
        </button>
      </div>
      {facts?.kind === 'person' && (
        <dl class="facts" style="padding-block: 11px 2px">
          <dt>{i18n.t('person.inText')}</dt>
          <dd>{localized(facts.person.presentedAs, locale)}</dd>
        </dl>
      )}
      <Appearances
        appearances={person.appearances}
        current={subject.quote.start}
        language={subject.language}
        onShow={onShowMention}
      />
    </>
  );
}

/** A note that speaks of names without listing them, and why it marks nobody. */
function BlanketNote({ subject }: Pick<Props, 'subject'>) {
  return (
    <>
      <div class="well">
        <blockquote class="quotation" lang={subject.language} dir="auto">
          {subject.quote.exact}
        </blockquote>
      </div>
      <p class="aside">{i18n.t('person.blanketReason')}</p>
    </>
  );
}
