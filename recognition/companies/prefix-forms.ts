import { type Firm, mentionOf } from './firm';

const BARE_FORMS = 'ООО|ОАО|ПАО|ЗАО|АО|НАО|ОДО|ТОО|ОсОО';
const QUOTED_FORMS = `${BARE_FORMS}|ИП|МУП|ГУП|ФГУП|ГКП|РУП|УП|ЧУП|СП|СХПК|СПАО|НПО|ИЧП|ИООО|СООО|КФХ|СПК|НПП|ПКФ|АКБ|КБ|МКК|МФК`;

/**
 * Forms that stand in front of the name. Every repetition is bounded,
 * and each pattern begins with a literal, so that reading stays linear. The group `base` is the name by
 * which the article may call the firm later.
 */
const PREFIX_FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${QUOTED_FORMS}) (?:\\p{Lu}{2,4} )?[«"“](?<base>[^«»"“”„\\n]{1,60})[»"”]`,
    'gu',
  ),
  // Of a name in a name both marks close, or only one: ООО «Торговый дом «Ромашка».
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${QUOTED_FORMS}) (?:\\p{Lu}{2,4} )?[«"“][^«»"“”„\\n]{1,40}[«„"](?<base>[^«»"“”„\\n]{1,40})(?:[»”“"]{2}|[»"”])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${BARE_FORMS}) (?<base>\\p{Lu}[\\p{L}\\p{N}-]{1,40})`, 'gu'),
  /(?<![\p{L}\p{N}])(?:(?:Asunto|Kiinteistö|Rakennus|Kuljetus|Ravintola|Liikenne|Rakennusliike|Kauppahuone|Autotalo|Konepaja|Huolto|Kustannus|Osakeyhtiö) Oy|(?<!\p{L} )(?:Oy|Ab)|Rederi Ab) (?<base>\p{Lu}[\p{L}\p{N}-]{1,30}(?: (?!Ab\b)\p{Lu}[\p{L}\p{N}-]{1,30}){0,3})(?: Ab)?/gu,
  // Baltic and transliterated forms: "SIA Daugava", "UAB Girteka".
  /(?<![\p{L}\p{N}])(?:SIA|UAB|OOO|OAO|ZAO|PAO) (?<base>\p{Lu}\p{Ll}[\p{L}\p{N}-]{1,30}(?: \p{Lu}[\p{L}\p{N}-]{1,30}){0,3})/gu,
  // French farms and holders of houses: "GAEC du Val", "SCI Les Tilleuls".
  /(?<![\p{L}\p{N}])(?:GAEC|EARL|SCEA|SCI|SARL|EURL) (?<base>(?:(?:du|des|de la|Le|La|Les) |(?:de )?[Ll]['’])\p{Lu}[\p{L}\p{N}-]{1,30}(?: \p{Lu}[\p{L}\p{N}-]{1,30}){0,3})/gu,
  /(?<![\p{L}\p{N}])PT\.? (?!Anda\b)(?<base>\p{Lu}[\p{L}\p{N}&-]{0,30}(?: (?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Tbk)\b)\p{Lu}[\p{L}\p{N}&-]{0,30}){0,5})(?: \(Persero\))?(?:,? Tbk(?:\.(?=,| \p{Ll}))?)?/gu,
];

/** "PT Medan", "PT DKI Jakarta": the high court of a place, where nothing else follows. */
const COURT =
  /^PT (?:Medan|DKI(?: Jakarta)?|Jakarta|Bandung|Semarang|Surabaya|Yogyakarta|Denpasar|Makassar|Manado|Palembang|Padang|Pekanbaru|Riau|Jambi|Bengkulu|Lampung|Tanjungkarang|Banten|Banda Aceh|Aceh|Pontianak|Banjarmasin|Palangkaraya|Samarinda|Kendari|Palu|Gorontalo|Mataram|Kupang|Ambon|Jayapura|Papua|Ternate|Bali|Sumut|Sumbar|Jateng|Jatim|Jabar|TUN(?: \p{Lu}\p{Ll}+)?)$/u;

export function findPrefixForms(text: string): readonly Firm[] {
  const found: Firm[] = [];
  for (const pattern of PREFIX_FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (COURT.test(match[0])) continue;
      const name = match[0].trimEnd();
      const mention = mentionOf(text, match.index, match.index + name.length, 'legal-form');
      found.push({ mention, base: match.groups?.['base'] ?? null });
    }
  }
  return found;
}
