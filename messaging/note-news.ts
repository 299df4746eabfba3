/** The channel our own pages hear of changed notes on; web pages are of another origin and don't. */
const CHANNEL = 'postilla-notes';

/** Ids of notes that changed; none where many did. */
type News = readonly string[];

/** Tells our other pages that notes changed. */
export function tellNotesChanged(ids: News): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/** Hears of notes that changed: some by id, or, with none, any of them. */
export function onNotesChanged(hear: (ids: News) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  return () => channel.close();
}
