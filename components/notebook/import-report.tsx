import { X } from 'lucide';
import { i18n } from '#i18n';
import type { RefusalReason } from '../../storage/exchange/note-parts';
import { IconButton } from '../icon-button';

export type ImportReportProps = {
  readonly report:
    | {
        readonly status: 'done';
        readonly added: number;
        readonly alreadyThere: number;
        readonly refused: readonly { readonly index: number; readonly reason: RefusalReason }[];
      }
    | { readonly status: 'unreadable'; readonly error: 'not-json' | 'unknown-format' | 'too-large' }
    /** Some were added before it failed; once more adds the others. */
    | { readonly status: 'failed'; readonly added: number };
  readonly onClose: () => void;
};

const REASONS: Readonly<Record<RefusalReason, () => string>> = {
  'bad-shape': () => i18n.t('refused.badShape'),
  reply: () => i18n.t('refused.reply'),
  'no-address': () => i18n.t('refused.noAddress'),
  'bad-address': () => i18n.t('refused.badAddress'),
  'too-long': () => i18n.t('refused.tooLong'),
  empty: () => i18n.t('refused.empty'),
  'bad-date': () => i18n.t('refused.badDate'),
  duplicate: () => i18n.t('refused.duplicate'),
};

/** What became of a file that was imported. */
export function ImportReport({ report, onClose }: ImportReportProps) {
  return (
    <div class="notice" role="status" data-status={report.status}>
      <div>
        {report.status === 'done' && (
          <>
            <p>
              {i18n.t('imported.added', report.added, [String(report.added)])}
              {report.alreadyThere > 0 &&
                ` ${i18n.t('imported.alreadyThere', report.alreadyThere, [String(report.alreadyThere)])}`}
            </p>
            <ul>
              {counted(report.refused).map(([reason, count]) => (
                <li key={reason}>
                  {i18n.t('imported.refused', count, [String(count)])} {REASONS[reason]()}
                </li>
              ))}
            </ul>
          </>
        )}
        {report.status === 'unreadable' && <p>{unreadableText(report.error)}</p>}
        {report.status === 'failed' && <p>{i18n.t('imported.failed', [String(report.added)])}</p>}
      </div>
      <IconButton name={i18n.t('card.close')} icon={X} onPress={onClose} />
    </div>
  );
}

function unreadableText(error: 'not-json' | 'unknown-format' | 'too-large'): string {
  if (error === 'not-json') return i18n.t('imported.notJson');
  return error === 'too-large' ? i18n.t('imported.tooLarge') : i18n.t('imported.unknownFormat');
}

const counted = (
  refused: readonly { readonly reason: RefusalReason }[],
): readonly (readonly [RefusalReason, number])[] =>
  [...Map.groupBy(refused, ({ reason }) => reason)].map(([reason, all]) => [reason, all.length]);
