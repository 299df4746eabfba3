import type { ImportReportProps } from '../../components/notebook/import-report';
import { sendMessage } from '../../messaging/protocol';
import type { ImportPlanned } from './worker-messages';

/** Notes sent to the background in one message. */
const BATCH = 500;

/** Sends what is to be added in slices; what was sent before a failure is there, and is told. */
export async function carryOutImport(result: ImportPlanned): Promise<ImportReportProps['report']> {
  if (result.status === 'unreadable') return result;
  const { plan, refused } = result;
  for (let sent = 0; sent < plan.added.length; sent += BATCH) {
    const answer = await sendMessage('addNotes', plan.added.slice(sent, sent + BATCH));
    if (!answer.ok) return { status: 'failed', added: sent };
  }
  return { status: 'done', added: plan.added.length, alreadyThere: plan.alreadyThere, refused };
}
