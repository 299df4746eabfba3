import type { NoteDraft, PageIdentity } from '../../storage/note';

export const PAGE: PageIdentity = {
  key: 'https://news.example/a',
  addresses: ['https://news.example/a'],
  translations: [],
  story: null,
};

export const draft = (changes: Partial<NoteDraft> = {}): NoteDraft => ({
  id: 'a1b1c1d1-0000-4000-8000-000000000001',
  page: PAGE,
  pageTitle: 'A',
  language: 'it',
  target: {
    type: 'mention',
    quote: { exact: '38%', prefix: 'il ', suffix: ' dei', start: 3 },
    kind: 'statistic',
  },
  text: 'Ask which index.',
  tags: [],
  colour: 'amber',
  basedOn: null,
  ...changes,
});
