import type { Locale } from './messages';

/** OS2 meets in Denmark: a decision of 23.30 in Aarhus is not dated the day before because a server thinks in UTC. */
const TIME_ZONE = 'Europe/Copenhagen';

/** `05.03.2026` */
export const SHORT_DATE = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
/** `5. marts 2026` */
export const LONG_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** `torsdag den 5. marts 2026` */
export const FULL_DATE = { weekday: 'long', ...LONG_DATE } as const;
/** `14.07` */
export const TIME_OF_DAY = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Writes days and moments in one language, by the clocks in Denmark. */
export const dateWriter = (
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): ((iso: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options });
  return (iso) => format.format(new Date(iso));
};

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });

/** The ISO day in Denmark of a day or a moment. */
export const isoDayOf = (iso: string): string => isoDay.format(new Date(iso));
