import type { Company, Source, Story } from '../../facts/fact';
import type { Yardstick } from '../../facts/yardstick';

/** Sound records to spoil in tests. */
export const SOURCE: Source = {
  id: 'a',
  title: 'On Acme',
  publisher: 'The Harbour Post',
  url: 'https://harbour.example/acme',
  date: '2025-04',
};

export const COMPANY: Company = {
  id: 'acme',
  name: 'Acme',
  kind: 'company',
  industry: 'machinery',
  description: { en: 'Maker of everything' },
  country: 'IT',
  aliases: [],
  facts: [{ property: 'founded', value: '1950', asOf: '2025', basis: 'read', sources: ['a'] }],
};

export const YARDSTICK: Yardstick = {
  id: 'tower',
  kind: 'height',
  subject: { en: 'The harbour tower' },
  figure: { measure: 'quantity', value: 120, unit: 'meter' },
  asOf: '2020',
  basis: 'read',
  sources: ['a'],
};

export const STORY: Story = {
  id: 'harbour',
  title: { en: 'Night shifts in the harbour' },
  published: '2026-03-01',
  figures: [{ measure: 'percent', value: 42, unit: '%', claim: 'C01' }],
  companies: ['acme'],
  claims: [
    {
      id: 'C01',
      statement: { en: 'Share of containers moved at night' },
      check: {
        verdict: 'supported',
        findings: [
          {
            label: { en: 'Port authority, 2025' },
            figure: { measure: 'percent', value: 41.8, unit: '%' },
            basis: 'read',
            sources: ['port'],
          },
        ],
        nuance: { en: 'Without the ferries.' },
        sources: ['port'],
        asOf: '2026-03-02',
      },
    },
  ],
  people: [{ id: 'lin-mo', names: ['Lin Mo', 'Linmo'], presentedAs: { en: 'crane driver' } }],
  uncertainCompanies: [],
  sources: [{ ...SOURCE, id: 'port', url: 'https://port.example/2025' }],
};
