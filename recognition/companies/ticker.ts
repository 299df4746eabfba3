/** Stock exchanges as articles abbreviate them. */
const EXCHANGE =
  /^ ?\((?:NASDAQ|Nasdaq|NYSE|NYSE American|AMEX|LSE|LON|AIM|HKEX|HKG|SEHK|TSE|TYO|TSX|TSXV|ASX|SGX|KRX|KOSPI|KOSDAQ|NSE|BSE|IDX|SSE|SZSE|STAR|MTA|BIT|EGM|Borsa Italiana|Euronext|EPA|PAR|AMS|EBR|Xetra|XETRA|ETR|FRA|SIX|SWX|BME|OMX|STO|HEL|OSE|MOEX|ATHEX|B3|BMV|JSE|TASE|TWSE|OTC)(?: [A-Z][a-z]{2,12})?\s?[:：] ?[A-Z0-9][A-Z0-9.-]{0,9}\)/;

/** Reuters codes: "(ENEI.MI)", "(005930.KS)". */
const REUTERS_CODE =
  /^ ?\((?:[A-Z]{1,6}|\d{4,6})\.(?:MI|L|PA|DE|O|N|HK|T|KS|KQ|SS|SZ|AS|MC|VX|SW|ST|HE|OL|CO|TO|AX|NS|BO|SI|JK|SA|MX|TW|BR|LS|AT|VI|WA|IS|TA)\)/;

/** As news agencies write them: "<SHEL.L>". An index has a point before: "<.SPX>". */
const AGENCY_CODE = /^ ?<[A-Z0-9a-z]{1,12}(?:[.-][A-Z0-9]{1,8}){0,3}>/;

const LONGEST_TICKER = 48;

/** Whether a listing begins at an offset: "(NASDAQ: META)", "<META.O>". */
export function isTickerAt(text: string, offset: number): boolean {
  const start = text.charAt(offset) === ' ' ? offset + 1 : offset;
  const mark = text.charAt(start);
  if (mark !== '(' && mark !== '<') return false;
  const behind = text.slice(offset, offset + LONGEST_TICKER);
  return mark === '('
    ? EXCHANGE.test(behind) || REUTERS_CODE.test(behind)
    : AGENCY_CODE.test(behind);
}

/** Whether an offset lies within a listing: the letters there name a share, not the firm. */
export function isInTicker(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= Math.max(0, offset - LONGEST_TICKER); at--) {
    const mark = text.charAt(at);
    if (mark === '<') return true;
    if (mark === '(') return isTickerAt(text, at);
    if (mark === ')' || mark === '>' || mark === '\n') return false;
  }
  return false;
}
