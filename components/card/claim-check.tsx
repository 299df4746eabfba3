import { CircleCheck, CircleHelp, type IconNode, MessageCircle, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { Claim, Source, Verdict } from '../../facts/fact';
import type { Figure } from '../../recognition/figure';
import { formatFigure } from '../format-figure';
import { Icon } from '../icon';
import { localized } from '../localized';
import { References } from './references';

type Tone = 'good' | 'warn' | 'plain';

const VERDICTS: Readonly<
  Record<Verdict, { readonly text: () => string; readonly tone: Tone; readonly icon: IconNode }>
> = {
  supported: { text: () => i18n.t('check.supported'), tone: 'good', icon: CircleCheck },
  roughly: { text: () => i18n.t('check.roughly'), tone: 'good', icon: CircleCheck },
  differs: { text: () => i18n.t('check.differs'), tone: 'warn', icon: TriangleAlert },
  'not-confirmed': { text: () => i18n.t('check.notConfirmed'), tone: 'plain', icon: CircleHelp },
  'as-told': { text: () => i18n.t('check.asTold'), tone: 'plain', icon: MessageCircle },
};

/** The article's figure, then the source's: no verdict on the article, only what each says. */
export function ClaimCheck({
  claim,
  figure,
  sources,
  locale,
}: {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly sources: readonly Source[];
  readonly locale: string;
}) {
  const { check } = claim;
  const verdict = VERDICTS[check.verdict];
  return (
    <div class="well check" data-tone={verdict.tone}>
      <p class="check-verdict">
        <Icon node={verdict.icon} size={15} />
        {verdict.text()}
      </p>
      {check.findings.length > 0 && (
        <dl class="check-figures" data-rows={check.findings.length > 2 ? true : undefined}>
          <div>
            <dt>{i18n.t('check.article')}</dt>
            <dd>{formatFigure(figure, locale).short}</dd>
          </div>
          {check.findings.map((finding) => (
            <div key={finding.label.en}>
              <dt>
                {localized(finding.label, locale)}
                <References basis={finding.basis} ids={finding.sources} sources={sources} />
              </dt>
              <dd>{formatFigure(finding.figure, locale).short}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="check-nuance">{localized(check.nuance, locale)}</p>
    </div>
  );
}
