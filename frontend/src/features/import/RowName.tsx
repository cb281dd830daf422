import classes from './RowName.module.css';

interface RowNameProps {
  name: string;
  id?: string | null;
  /** It is taken away. */
  leaves?: boolean;
}

/** A record by its name and, small below it, what its source calls it. */
export function RowName({ name, id, leaves = false }: RowNameProps) {
  return (
    <div data-leaves={leaves || undefined} className={classes.record}>
      <div className={classes.name}>{name}</div>
      {id && id !== name && <div className={classes.id}>{id}</div>}
    </div>
  );
}
