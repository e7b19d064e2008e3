const danishYear = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', year: 'numeric' });

/** The calendar year of a moment in Denmark; the municipal budget year is the calendar year. */
export const yearOf = (iso: string): number => Number(danishYear.format(new Date(iso)));
