import brandColumns from 'virtual:brands';
import packedProfiles from 'virtual:company-profiles';
import packedLexicon from 'virtual:packed-lexicon';
import type { PackedLexicon } from '../recognition/lexicon';
import { lineOfOwner, ownerName, readPacked } from '../recognition/packed-lexicon';
import { readBrandColumns } from './brands';
import type { Brand, CompanyProfile, Source, Story } from './fact';
import { readProfile } from './profiles';
import sourceRecords from './sources.json';
import chipEngineers from './stories/chip-engineers-demo.json';
import siliconValley from './stories/silicon-valley-2024.json';
import type { Yardstick } from './yardstick';
import yardstickRecords from './yardsticks.json';

// JSON has no literal types; `npm run check:facts` and the tests hold the records to the schema.
export const sources = sourceRecords as unknown as readonly Source[];
export const stories = [chipEngineers, siliconValley] as unknown as readonly Story[];

export const yardsticks = yardstickRecords.yardsticks as unknown as readonly Yardstick[];
export const yardstickSources = yardstickRecords.sources as readonly Source[];

let unpacked: PackedLexicon | null = null;

/** The names recognition looks for. */
export function lexicon(): PackedLexicon {
  unpacked ??= readPacked(packedLexicon);
  return unpacked;
}

/** What is known of a firm by its id. */
export const companyById = (id: string): CompanyProfile | undefined =>
  ofOwner(id, (line, owner) => readProfile(packedProfiles, line, owner));

/** A brand by its id in Wikidata, in small letters. */
export const brandById = (id: string): Brand | undefined =>
  ofOwner(id, (line, owner) => readBrandColumns(brandColumns, line, owner));

type Owner = { readonly id: string; readonly name: string };

function ofOwner<T>(id: string, read: (line: number, owner: Owner) => T): T | undefined {
  const line = lineOfOwner(id, lexicon());
  return line < 0 ? undefined : read(line, { id, name: ownerName(line, lexicon()) });
}
