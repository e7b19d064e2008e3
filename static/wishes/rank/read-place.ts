/** A typed place from 1 to the length of the list; null for anything else. */
export const readPlace = (typed: string, total: number): number | null => {
  if (!/^\d+$/.test(typed.trim())) return null;
  const place = Number(typed.trim());
  return place >= 1 && place <= total ? place : null;
};
