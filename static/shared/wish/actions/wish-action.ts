/** What can be done to a wish from the list and the drawer, each in a dialog of its own. */
export type WishAction =
  'start' | 'close' | 'reject' | 'supersede' | 'answer' | 'submit' | 'withdraw' | 'invoice' | 'regularise';
