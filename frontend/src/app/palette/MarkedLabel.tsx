import classes from './Palette.module.css';

/** A label with the letters in bold by which it was found. */
export function MarkedLabel({ label, text }: { label: string; text: string }) {
  const starts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (starts.length === 0) return <span className={classes.name}>{label}</span>;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${starts.join('|')})`, 'giu');
  return (
    <span className={classes.name}>
      {label.split(pattern).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        index % 2 ? <b key={index}>{part}</b> : part,
      )}
    </span>
  );
}
