import type { FromWorker, ToWorker } from './worker-messages';

type Answer = Extract<FromWorker, { readonly type: 'exported' | 'import-planned' }>;
/** What the worker tells unasked. */
export type WorkerNews = Exclude<FromWorker, Answer>;

export type WorkerClient = {
  tell(message: ToWorker): void;
  /** Asks for something that takes a while; one thing at a time. */
  ask(message: ToWorker): Promise<Answer>;
};

/** The worker that reads, searches and exports. */
export function startWorker(onNews: (news: WorkerNews) => void): WorkerClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let asked: {
    readonly resolve: (answer: Answer) => void;
    readonly reject: (why: Error) => void;
  } | null = null;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'exported' || data.type === 'import-planned') asked?.resolve(data);
    else if (data.type === 'failed' && asked !== null) asked.reject(new Error(data.message));
    else onNews(data);
  };
  const tell = (message: ToWorker): void => worker.postMessage(message);
  return {
    tell,
    ask: (message) =>
      new Promise<Answer>((resolve, reject) => {
        asked = { resolve, reject };
        tell(message);
      }).finally(() => {
        asked = null;
      }),
  };
}
