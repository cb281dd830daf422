import classes from './RecordColumns.module.css';

/**
 * The class names of a record's page: `columns` holds `text`, a narrow `side` and the `sections` below the text; on a
 * phone the side stands between the two, or last with `data-side-last`. `single` is the page of a new record.
 */
export const recordColumns = classes;
