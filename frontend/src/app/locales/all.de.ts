// Every feature keeps its own catalogue; together they are one language, loaded as one file.
const parts = import.meta.glob<{ messages: Record<string, unknown> }>('../../**/locales/de.po', {
  eager: true,
});

export const messages: Record<string, unknown> = Object.assign(
  {},
  ...Object.values(parts).map((part) => part.messages),
);
