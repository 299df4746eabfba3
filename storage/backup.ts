import { storage } from 'wxt/utils/storage';

export type Backup = {
  /** When all notes were last exported in the format that can be read back; milliseconds since the epoch. */
  readonly lastExportAt: number | null;
};

export const backup = storage.defineItem<Backup>('local:backup', {
  fallback: { lastExportAt: null },
});

/** Fewer notes are soon written again. */
const WORTH_KEEPING = 20;
const REMIND_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether the reader may be reminded, gently, that the notes are on this machine only. */
export const needsBackup = (noteCount: number, { lastExportAt }: Backup, now: number): boolean =>
  noteCount >= WORTH_KEEPING && (lastExportAt === null || now - lastExportAt > REMIND_AFTER_MS);
