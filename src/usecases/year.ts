const danishYear = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', year: 'numeric' });

/** The calendar year of a moment in Denmark; the municipal budget year is the calendar year. */
export const yearOf = (iso: string): number => Number(danishYear.format(new Date(iso)));

/** The moment before which nothing of a calendar year happened: its midnight in Denmark is eleven in the evening UTC. */
export const beginOf = (year: number): string => `${year - 1}-12-31T23:00:00.000Z`;
