const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Writes a fault to the app's log. No payload is logged: it may hold what people typed. */
export const reportFault = (where: string, error: unknown): void => {
  const cause =
    error instanceof Error && error.cause !== undefined ? `\ncaused by ${textOf(error.cause)}` : '';
  console.error(`${where}: ${textOf(error)}${cause}`);
};

/** Tells the app's log that events had been missed. Numbers only. */
export const reportDrift = (productId: string, drift: object): void =>
  console.warn(`product ${productId} was out of step: ${JSON.stringify(drift)}`);
