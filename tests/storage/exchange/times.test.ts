import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isoTime, isTime, readTime } from '../../../storage/exchange/times';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['2025-05-12T09:30:15.123Z', Date.UTC(2025, 4, 12, 9, 30, 15, 123)],
  ['2025-05-12T09:30:15Z', Date.UTC(2025, 4, 12, 9, 30, 15)],
  ['2017-12-07T14:34:41.949708+00:00', Date.UTC(2017, 11, 7, 14, 34, 41, 949)],
  ['2025-05-12T01:30:00+02:00', Date.UTC(2025, 4, 11, 23, 30)],
  ['2025-05-12T01:30:00-0530', Date.UTC(2025, 4, 12, 7, 0)],
  ['2025-05-12 09:30', Date.UTC(2025, 4, 12, 9, 30)],
  ['2025-05-12T09:30:15.5z', Date.UTC(2025, 4, 12, 9, 30, 15, 500)],
  ['2025-05-12', Date.UTC(2025, 4, 12)],
  [' 2024-02-29 ', Date.UTC(2024, 1, 29)],
  ['1970-01-01T00:00:00Z', 0],
])('%s is a date', (written, time) => {
  expect(readTime(written)).toBe(time);
});

test.each([
  '2025-02-30',
  '2023-02-29T00:00:00Z',
  '2025-13-01',
  '2025-05-12T25:00:00Z',
  '1969-12-31T23:59:59Z',
  '1970-01-01T00:00:00+01:00',
  '+275760-09-13T00:00:00.001Z',
  '+275760-09-13',
  '9999-12-31T23:59:59-12:00',
  '-000001-01-01T00:00:00Z',
  '12 May 2025',
  '1747042215123',
  'NaN',
  '',
  1_747_042_215_123,
  null,
  undefined,
  {},
  ['2025-05-12'],
])('%s is none', (written) => {
  expect(readTime(written)).toBeNull();
});

test.each([0, 1, Date.UTC(9999, 11, 31)])('%d is a time', (value) => {
  expect(isTime(value)).toBe(true);
});

test.each([-1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 253_402_300_800_000, '5', null])(
  '%s is no time',
  (value) => {
    expect(isTime(value)).toBe(false);
  },
);

test.each([
  [Number.MAX_SAFE_INTEGER, '9999-12-31T23:59:59.999Z'],
  [-5, '1970-01-01T00:00:00.000Z'],
])('%d is written as the nearest time', (time, written) => {
  expect(isoTime(time)).toBe(written);
});

test('what is written is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (time) => {
      expect(readTime(isoTime(time))).toBe(time);
    }),
  );
});
