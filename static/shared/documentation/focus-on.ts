/** Puts the focus on the first of some elements that is there, once what was asked is gone and the change is shown. */
export const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => {
    const places = ids.map((id) => document.getElementById(id));
    places.find((place) => place !== null)?.focus();
  });
};
