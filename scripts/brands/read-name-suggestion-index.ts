import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrandRecord } from './brand-record';

/** The folder `dist`; the package exports its code only. */
const DIST = dirname(dirname(createRequire(import.meta.url).resolve('name-suggestion-index')));

type Item = {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly locationSet: { readonly include: readonly unknown[] };
};
type Index = {
  readonly nsi: Readonly<Record<string, { readonly items?: readonly Item[] }>>;
};
type Entity = { readonly officialWebsites?: readonly string[] };

/** Kinds that aren't firms: public bodies, associations, machines, and doubles of other kinds. */
const NOT_FIRMS: ReadonlySet<string> = new Set(
  `advertising/totem amenity/animal_shelter amenity/atm amenity/bicycle_parking amenity/bicycle_rental
   amenity/bicycle_repair_station amenity/college amenity/community_centre amenity/conference_centre amenity/doctors
   amenity/food_sharing amenity/hospital amenity/kindergarten amenity/library amenity/mortuary amenity/music_school
   amenity/parking amenity/post_depot amenity/prep_school amenity/public_bookcase amenity/recycling amenity/school
   amenity/social_centre amenity/social_facility amenity/telephone amenity/training amenity/trolley_bay
   amenity/university amenity/vending_machine amenity/waste_basket club/freemasonry club/scout
   emergency/ambulance_station emergency/disaster_response emergency/lifeguard healthcare/blood_donation
   highway/services landuse/industrial landuse/residential leisure/dog_park leisure/playground office/association
   office/government office/political_party office/union shop/charity shop/newsagent shop/ticket tourism/information`.split(
    /\s+/,
  ),
);

/** Languages whose spellings are taken over; `brand:en` may be the name itself. */
const SPELLINGS: readonly string[] = [
  'en',
  'zh',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'ru',
  'el',
  'hi',
  'sa',
];

/** Brands with an entity in Wikidata, each once, the ones that were dissolved left out. */
export function readNameSuggestionIndex(): readonly BrandRecord[] {
  const { nsi } = readJson<Index>('json/nsi.min.json');
  const { wikidata: entities } = readJson<{ wikidata: Readonly<Record<string, Entity>> }>(
    'wikidata/wikidata.min.json',
  );
  const { dissolved } = readJson<{ dissolved: Readonly<Record<string, unknown>> }>(
    'wikidata/dissolved.min.json',
  );
  const brands = new Map<string, BrandRecord>();
  for (const [path, { items }] of Object.entries(nsi)) {
    const category = /^brands\/(.*)/.exec(path)?.[1];
    if (category === undefined || NOT_FIRMS.has(category)) continue;
    for (const { id, tags, locationSet } of items ?? []) {
      const wikidata = tags['brand:wikidata'];
      const own = tags['brand'];
      if (wikidata === undefined || own === undefined || id in dissolved) continue;
      if (brands.has(wikidata)) continue;
      const name = tags['brand:en'] ?? own;
      const spelled = SPELLINGS.flatMap((language) => tags[`brand:${language}`] ?? []);
      const forms = [...new Set([own, ...spelled])].filter((form) => form !== name);
      const site = siteOf(entities[wikidata]);
      const isWidespread = isWorldwide(locationSet.include) || forms.length > 0;
      brands.set(wikidata, { name, forms, wikidata, site, category, isWidespread });
    }
  }
  return [...brands.values()];
}

/** The whole world, or more than one country. */
function isWorldwide(places: readonly unknown[]): boolean {
  return places.includes('001') || places.length >= SEVERAL;
}

const SEVERAL = 2;

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(DIST, path), 'utf8')) as T;
}

/** The domain; a page within a site of others says nothing of the firm. */
function siteOf(entity: Entity | undefined): string | null {
  for (const address of entity?.officialWebsites ?? []) {
    if (!URL.canParse(address)) continue;
    const { hostname, pathname } = new URL(address);
    if (pathname.length <= LONGEST_ROOT && !/facebook|instagram/.test(hostname)) {
      return hostname.replace(/^www\./, '');
    }
  }
  return null;
}

/** "/", "/en", "/de/". */
const LONGEST_ROOT = 4;
