/**
 * What the authorities of the sample data support: numbers of wishes in the first product's list, the most wanted first.
 * Two have not answered, and the large ones agree more with each other than with the small ones.
 */
export const DEMO_SUPPORT: readonly { authorityId: string; supports: number[]; declines: number[] }[] = [
  { authorityId: 'aarhus', supports: [3, 5, 6, 7, 27, 9], declines: [13, 32] },
  { authorityId: 'odense', supports: [3, 6, 5, 7, 9, 16], declines: [11] },
  { authorityId: 'ballerup', supports: [5, 3, 17, 7, 4], declines: [] },
  { authorityId: 'koebenhavn', supports: [3, 6, 7, 5, 27, 16], declines: [18] },
  { authorityId: 'roskilde', supports: [6, 3, 8, 24, 4], declines: [] },
  { authorityId: 'aabenraa', supports: [23, 15, 8, 4], declines: [] },
  { authorityId: 'aeroe', supports: [18, 15, 29], declines: [7] },
  { authorityId: 'ringkoebing', supports: [18, 26, 15, 29], declines: [] },
  { authorityId: 'syddjurs', supports: [18, 30, 29], declines: [7] },
  { authorityId: 'midtjylland', supports: [13, 24, 14], declines: [] },
];
