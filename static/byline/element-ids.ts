/** Where the focus goes when a form is gone. */
export const FLOW = 'minutes-flow';
export const offerId = (action: string): string => `minutes-offer-${action}`;
