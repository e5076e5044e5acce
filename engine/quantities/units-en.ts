import { type UnitTree, unitTree } from './unit-tree.ts';

/** Unit code → words or letters that stand after a number for it. A «+» joins two words. */
const UNITS: Readonly<Record<string, string>> = {
  year: 'year years yr yrs',
  month: 'month months',
  week: 'week weeks',
  day: 'day days',
  hour: 'hour hours hr hrs',
  minute: 'minute minutes min mins',
  second: 'seconds sec secs',
  decade: 'decade decades',
  century: 'century centuries',
  km: 'km kms kilometer kilometers kilometre kilometres',
  m: 'm meter meters metre metres',
  cm: 'cm centimeter centimeters centimetre centimetres',
  mm: 'mm millimeter millimeters millimetre millimetres',
  mi: 'mile miles',
  nmi: 'nautical+mile nautical+miles',
  ft: 'ft foot feet',
  in: 'inch inches',
  yd: 'yard yards',
  km2: 'sq+km square+kilometer square+kilometers square+kilometre square+kilometres',
  mi2: 'sq+miles square+mile square+miles',
  m2: 'sq+m square+meters square+metres square+meter square+metre',
  m3: 'cubic+meters cubic+metres cubic+meter cubic+metre',
  ha: 'ha hectare hectares',
  acre: 'acre acres',
  dunam: 'dunam dunams',
  kg: 'kg kgs kilo kilos kilogram kilograms',
  g: 'g gram grams gramme grammes',
  mg: 'mg',
  t: 'ton tons tonne tonnes',
  lb: 'lb lbs pounds+of',
  oz: 'oz ounce ounces',
  l: 'liter liters litre litres',
  gal: 'gallon gallons',
  bbl: 'barrel barrels',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatt kilowatts',
  kWh: 'kwh kilowatt+hours',
  celsius: 'degrees+celsius degree+celsius c',
  fahrenheit: 'degrees+fahrenheit',
  degree: 'degree degrees',
  'percentage-point': 'percentage+point percentage+points',
  'basis-point': 'basis+point basis+points bps',
  'km/h':
    'kph kmh km+/+h km+per+hour kilometers+per+hour kilometres+per+hour kilometers+an+hour kilometres+an+hour',
  mph: 'mph miles+per+hour miles+an+hour',
  kn: 'knot knots',
  USD: 'dollar dollars usd us+dollars',
  cent: 'cent cents',
  EUR: 'euro euros eur',
  GBP: 'pounds+sterling gbp',
  ILS: 'shekel shekels nis ils',
  TRY: 'turkish+lira turkish+liras',
  CNY: 'yuan cny',
  RUB: 'rouble roubles ruble rubles rub',
  JPY: 'yen jpy',
  INR: 'rupee rupees inr',
  money: 'dinar dinars riyal riyals rial rials dirham dirhams lira liras franc francs',
};

/** Signs before or after a number. */
export const MONEY_SIGN: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₪': 'ILS',
  '₺': 'TRY',
  '₹': 'INR',
  '₽': 'RUB',
  '﷼': 'money',
};

/** Codes written before a number: "USD 5 million". */
export const MONEY_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp egp sar aed kwd qar jod iqd lbp syp ils cny jpy inr rub mad dzd tnd chf'.split(' '),
);

export const ENGLISH_UNITS: UnitTree = unitTree(UNITS, (word) => word);
