import type { Lexicon } from '../recognition/lexicon';
import { buildLexicon } from './build-lexicon';
import companyRecords from './companies.json';
import type { Company, Source, Story } from './fact';
import sourceRecords from './sources.json';
import chipEngineers from './stories/chip-engineers-demo.json';
import siliconValley from './stories/silicon-valley-2024.json';
import type { Yardstick } from './yardstick';
import yardstickRecords from './yardsticks.json';

// JSON has no literal types; `npm run check:facts` and the tests hold the records to the schema.
export const companies = companyRecords as unknown as readonly Company[];
export const sources = sourceRecords as unknown as readonly Source[];
export const stories = [chipEngineers, siliconValley] as unknown as readonly Story[];

export const yardsticks = yardstickRecords.yardsticks as unknown as readonly Yardstick[];
export const yardstickSources = yardstickRecords.sources as readonly Source[];

let built: Lexicon | null = null;

/** The names recognition looks for. Built at first use: most wakings of the background need none. */
export function lexicon(): Lexicon {
  built ??= buildLexicon(companies);
  return built;
}
