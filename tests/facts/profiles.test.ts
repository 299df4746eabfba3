import { expect, test } from 'vitest';
import companyRecords from '../../facts/companies.json';
import type { Company } from '../../facts/fact';
import { packProfiles, readProfile } from '../../facts/profiles';

const companies = companyRecords as unknown as readonly Company[];

test('every firm’s card says what its record says', () => {
  const ids = ['nobody', ...companies.map(({ id }) => id), 'q42'];
  const packed = packProfiles(ids, companies);
  for (const { aliases: _, ambiguous: __, ...profile } of companies) {
    expect(readProfile(packed, ids.indexOf(profile.id), profile)).toEqual(profile);
  }
  expect(readProfile(packed, 0, { id: 'nobody', name: 'Nobody' })).toBeUndefined();
  expect(readProfile(packed, ids.length - 1, { id: 'q42', name: 'Q' })).toBeUndefined();
});
