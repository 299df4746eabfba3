import { i18n } from '#i18n';

/** Names of the units `Intl` has no words for, in the number an amount asks for. */
const NAMES: Readonly<Record<string, (count: number) => string>> = {
  barrel: (count) => i18n.t('unit.barrel', count),
  calorie: (count) => i18n.t('unit.calorie', count),
  century: (count) => i18n.t('unit.century', count),
  'cubic-meter': (count) => i18n.t('unit.cubicMeter', count),
  decade: (count) => i18n.t('unit.decade', count),
  gigahertz: (count) => i18n.t('unit.gigahertz', count),
  gigawatt: (count) => i18n.t('unit.gigawatt', count),
  'gigawatt-hour': (count) => i18n.t('unit.gigawattHour', count),
  hertz: (count) => i18n.t('unit.hertz', count),
  kilowatt: (count) => i18n.t('unit.kilowatt', count),
  'kilowatt-hour': (count) => i18n.t('unit.kilowattHour', count),
  knot: (count) => i18n.t('unit.knot', count),
  megahertz: (count) => i18n.t('unit.megahertz', count),
  megawatt: (count) => i18n.t('unit.megawatt', count),
  'megawatt-hour': (count) => i18n.t('unit.megawattHour', count),
  milligram: (count) => i18n.t('unit.milligram', count),
  nanometer: (count) => i18n.t('unit.nanometer', count),
  'nautical-mile': (count) => i18n.t('unit.nauticalMile', count),
  quarter: (count) => i18n.t('unit.quarter', count),
  'square-foot': (count) => i18n.t('unit.squareFoot', count),
  'square-kilometer': (count) => i18n.t('unit.squareKilometer', count),
  'square-meter': (count) => i18n.t('unit.squareMeter', count),
  'square-mile': (count) => i18n.t('unit.squareMile', count),
  'terawatt-hour': (count) => i18n.t('unit.terawattHour', count),
  ton: (count) => i18n.t('unit.ton', count),
  tonne: (count) => i18n.t('unit.tonne', count),
  watt: (count) => i18n.t('unit.watt', count),
};

/** `null` for a unit nobody has named yet. */
export function unitName(unit: string, count: number): string | null {
  return Object.hasOwn(NAMES, unit) ? (NAMES[unit]?.(count) ?? null) : null;
}
