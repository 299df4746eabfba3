import { X } from 'lucide';
import { i18n } from '#i18n';
import type { MentionFacts, Source } from '../../facts/fact';
import type { Grasp } from '../../facts/grasp-figure';
import type { CardSubject } from '../../messaging/protocol';
import { IconButton } from '../icon-button';
import { localized } from '../localized';
import { NoteEditor, type NoteEditorProps } from '../note-editor/note-editor';
import { BrandFacts } from './brand-facts';
import { CardFoot, type CardFootProps } from './card-foot';
import { cardHead } from './card-head';
import { ClaimCheck } from './claim-check';
import { CompanyFacts } from './company-facts';
import { FigureGrasp } from './figure-grasp';
import { KindLine } from './kind-line';
import { PersonFacts } from './person-facts';

export type CardProps = {
  readonly subject: CardSubject;
  readonly facts: MentionFacts | null;
  readonly grasp: Grasp | null;
  readonly editor: NoteEditorProps;
  readonly locale: string;
  readonly onWalk: (step: 1 | -1) => void;
  readonly onShowDisclosure: () => void;
  /** To the mention that begins there. */
  readonly onShowMention: (start: number) => void;
  readonly onClose: () => void;
};

/** What is known about one mention, and the reader's note on it. */
export function Card(props: CardProps) {
  const { subject, facts, editor, locale } = props;
  const start = subject.kind === 'article' ? 0 : subject.quote.start;
  const head = cardHead(subject, facts, locale);
  const sources = sourcesOf(props);
  return (
    <section
      class="card"
      role="dialog"
      aria-label={head.title}
      data-kind={head.kind}
      data-start={start}
    >
      <div class="card-body">
        <header class="card-head">
          <div class="card-kind">
            <KindLine kind={head.kind} />
            {head.label}
            <IconButton
              name={i18n.t('card.close')}
              icon={X}
              class="card-close"
              onPress={props.onClose}
            />
          </div>
          <h1 class="card-title" data-card-title dir="auto">
            {head.title}
          </h1>
          {head.sub !== '' && <p class="card-sub">{head.sub}</p>}
        </header>
        <Known {...props} />
      </div>
      <NoteEditor {...editor} key={`${subject.visit} ${subject.kind} ${start}`} />
      <CardFoot
        sources={sources}
        dated={datedOf(facts)}
        remark={remarkOf(subject)}
        place={subject.place}
        locale={locale}
        onWalk={props.onWalk}
        key={`foot ${start}`}
      />
    </section>
  );
}

/** Of the facts first, then of what they are compared with: the numbers beside facts count these. */
function sourcesOf({ facts, grasp }: CardProps): readonly Source[] {
  return [...(facts?.sources ?? []), ...(grasp?.comparison?.sources ?? [])];
}

function Known(props: CardProps) {
  const { subject, facts, locale, onShowDisclosure } = props;
  if (subject.kind === 'article') {
    return (
      <div class="well">
        <blockquote class="quotation" lang={subject.language} dir="auto">
          {subject.pageTitle}
        </blockquote>
      </div>
    );
  }
  if (subject.kind === 'passage') {
    return (
      <div class="well">
        <blockquote class="quotation" lang={subject.language} dir="auto">
          {subject.quote.exact}
        </blockquote>
      </div>
    );
  }
  const { mention } = subject;
  if (mention.kind === 'pseudonym') {
    return (
      <PersonFacts
        subject={subject}
        facts={facts}
        locale={locale}
        onShowDisclosure={onShowDisclosure}
        onShowMention={props.onShowMention}
      />
    );
  }
  if (facts?.kind === 'company') {
    return (
      <CompanyFacts
        company={facts.company}
        parentName={facts.parentName}
        sources={facts.sources}
        locale={locale}
      />
    );
  }
  if (mention.kind === 'statistic') {
    return (
      <>
        {facts?.kind === 'claim' ? (
          <ClaimCheck
            claim={facts.claim}
            figure={mention}
            sources={facts.sources}
            locale={locale}
          />
        ) : (
          <p class="aside well">{i18n.t('figure.unchecked')}</p>
        )}
        <FigureGrasp
          figure={mention}
          otherReading={mention.otherReading}
          grasp={props.grasp}
          sources={sourcesOf(props)}
          locale={locale}
        />
      </>
    );
  }
  if (facts?.kind === 'brand') return <BrandFacts brand={facts.brand} sources={facts.sources} />;
  if (facts?.kind === 'uncertain-company')
    return <p class="aside well">{localized(facts.uncertain.nuance, locale)}</p>;
  return <p class="aside well">{i18n.t('company.unknown')}</p>;
}

function datedOf(facts: MentionFacts | null): CardFootProps['dated'] {
  if (facts?.kind === 'claim') return { what: 'checkedOn', date: facts.claim.check.asOf };
  if (facts?.kind === 'brand') {
    const [source] = facts.sources;
    return source === undefined ? null : { what: 'asOf', date: source.date };
  }
  if (facts?.kind !== 'company') return null;
  const dates = facts.company.facts
    .filter(({ basis }) => basis !== 'recalled')
    .map(({ asOf }) => asOf);
  const newest = dates.sort().at(-1);
  return newest === undefined ? null : { what: 'asOf', date: newest };
}

function remarkOf(subject: CardSubject): string | null {
  if (subject.kind !== 'mention') return null;
  if (subject.mention.kind !== 'pseudonym') return i18n.t('source.none');
  if (subject.mention.person === null) return null;
  return subject.mention.rule.startsWith('pen-name')
    ? i18n.t('person.penNameNote')
    : i18n.t('person.unknown');
}
