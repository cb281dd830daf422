import classes from './RowName.module.css';

/** A record by its name and, small below it, what its source calls it. */
export function RowName({ name, id }: { name: string; id?: string | null }) {
  return (
    <div>
      <div className={classes.name}>{name}</div>
      {id && id !== name && <div className={classes.id}>{id}</div>}
    </div>
  );
}
