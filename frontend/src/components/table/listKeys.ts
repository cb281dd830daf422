import { msg } from '@lingui/core/macro';

/** The keys of every list, for what a page says of its own by `?`. */
export const listKeys = {
  title: msg`This list`,
  keys: [
    { keys: '↓', does: msg`From the search to the first row` },
    { keys: '↑ ↓', does: msg`Go from row to row` },
    { keys: 'Home End', does: msg`Go to the first or the last row` },
    { keys: '↵', does: msg`Open the row` },
    { keys: 'Esc', does: msg`Go back to the search; there, empty it` },
  ],
};

/** The keys of every form. */
export const formKeys = {
  title: msg`This form`,
  keys: [{ keys: 'mod+S', does: msg`Save` }],
};
