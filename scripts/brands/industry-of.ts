import type { Industry } from '../../facts/industry';

/** The index's kinds of shops and services that aren't plain retail. */
const BY_CATEGORY: ReadonlyMap<string, Industry> = new Map(
  Object.entries({
    'amenity/bank': 'banking',
    'amenity/bar': 'restaurants',
    'amenity/bureau_de_change': 'financial-services',
    'amenity/cafe': 'restaurants',
    'amenity/car_rental': 'mobility',
    'amenity/car_sharing': 'mobility',
    'amenity/casino': 'gambling',
    'amenity/charging_station': 'energy',
    'amenity/cinema': 'entertainment',
    'amenity/clinic': 'healthcare',
    'amenity/dentist': 'healthcare',
    'amenity/driving_school': 'education',
    'amenity/fast_food': 'restaurants',
    'amenity/fuel': 'energy',
    'amenity/gambling': 'gambling',
    'amenity/ice_cream': 'restaurants',
    'amenity/language_school': 'education',
    'amenity/money_transfer': 'payments',
    'amenity/parcel_locker': 'logistics',
    'amenity/payment_centre': 'payments',
    'amenity/payment_terminal': 'payments',
    'amenity/pharmacy': 'healthcare',
    'amenity/post_office': 'logistics',
    'amenity/pub': 'restaurants',
    'amenity/restaurant': 'restaurants',
    'amenity/veterinary': 'healthcare',
    'man_made/charge_point': 'energy',
    'office/consulting': 'consulting',
    'office/coworking': 'real-estate',
    'office/employment_agency': 'business-services',
    'office/estate_agent': 'real-estate',
    'office/financial': 'financial-services',
    'office/financial_advisor': 'financial-services',
    'office/insurance': 'insurance',
    'office/it': 'information-technology',
    'office/logistics': 'logistics',
    'office/mortgage': 'financial-services',
    'office/moving_company': 'logistics',
    'office/tax_advisor': 'business-services',
    'office/telecommunication': 'telecommunications',
    'shop/bakery': 'food',
    'shop/bookmaker': 'gambling',
    'shop/car': 'automotive',
    'shop/clothes': 'apparel',
    'shop/confectionery': 'food',
    'shop/cosmetics': 'cosmetics',
    'shop/lottery': 'gambling',
    'shop/mobile_phone': 'telecommunications',
    'shop/money_lender': 'financial-services',
    'shop/motorcycle': 'automotive',
    'shop/pawnbroker': 'financial-services',
    'shop/shoes': 'apparel',
    'shop/telecommunication': 'telecommunications',
    'shop/travel_agency': 'travel',
    'shop/truck': 'automotive',
    'tourism/hostel': 'hospitality',
    'tourism/hotel': 'hospitality',
    'tourism/motel': 'hospitality',
    'tourism/theme_park': 'entertainment',
  } satisfies Record<string, Industry>),
);

/** What a brand works in; absent where its kind doesn't tell. */
export function industryOf(category: string | null): Industry | undefined {
  if (category === null) return undefined;
  const known = BY_CATEGORY.get(category);
  if (known !== undefined) return known;
  if (category.startsWith('shop/')) return 'retail';
  return category.startsWith('healthcare/') ? 'healthcare' : undefined;
}
