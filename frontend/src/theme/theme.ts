import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const blue: MantineColorsTuple = [
  '#edf2fe',
  '#dbe5fc',
  '#b9cff6',
  '#8fb1ef',
  '#6d94e8',
  '#4a78dd',
  '#2f5dd0',
  '#2850b8',
  '#22459e',
  '#1b3880',
];

const dark: MantineColorsTuple = [
  '#e8e9eb',
  '#c5c9d0',
  '#a0a6b0',
  '#7d838e',
  '#41454d',
  '#2d3037',
  '#1f2126',
  '#1b1d21',
  '#141518',
  '#101114',
];

/** What unfolds belongs to the page, or a screen reader finds it outside of every landmark. */
const inPage = () => ({
  portalProps: { target: document.querySelector<HTMLElement>('main') ?? undefined },
});

/** A long list scrolls itself: its field moves through it by keys, which nobody could do in a box around it. */
const scrolling = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: 240, overflowY: 'auto' } },
} as const;

/** Mantine with the product's palette, one type scale and calm, dense controls. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 6,
  colors: { blue, dark },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
    Modal: { defaultProps: { centered: true, radius: 10 }, styles: { title: { fontWeight: 600 } } },
    // The head of a dialog is no second banner of the page.
    ModalHeader: { defaultProps: { role: 'none' } },
    // Mantine's own are lower than a finger needs when a list is open beside them.
    Pill: { styles: { root: { '--pill-height': '24px' } } },
    PillsInputField: { styles: { field: { minHeight: 24 } } },
    Popover: { defaultProps: inPage },
    Autocomplete: scrolling,
    Select: {
      ...scrolling,
      defaultProps: {
        ...scrolling.defaultProps,
        checkIconPosition: 'right',
        comboboxProps: { shadow: 'md' },
      },
    },
    TagsInput: scrolling,
    Tooltip: { defaultProps: () => ({ openDelay: 300, withArrow: false, ...inPage() }) },
  },
});

/** Points Mantine's own variables at the tokens, so that there is one palette. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--up-surface)',
    '--mantine-color-text': 'var(--up-ink)',
    '--mantine-color-dimmed': 'var(--up-muted)',
    '--mantine-color-placeholder': 'var(--up-muted)',
    '--mantine-color-anchor': 'var(--up-accent)',
    '--mantine-color-error': 'var(--up-bad)',
    '--mantine-color-default-border': 'var(--up-line-strong)',
    '--mantine-color-default-hover': 'var(--up-hover)',
    '--mantine-color-gray-light-hover': 'var(--up-hover)',
    '--mantine-color-gray-light-color': 'var(--up-muted)',
    '--mantine-primary-color-light-color': 'var(--up-accent)',
    '--mantine-color-blue-light-color': 'var(--up-accent)',
    '--mantine-color-blue-light': 'var(--up-accent-soft)',
    '--mantine-color-blue-light-hover': 'var(--up-accent-soft)',
    '--mantine-primary-color-light': 'var(--up-accent-soft)',
    '--mantine-color-yellow-light': 'var(--up-warn-soft)',
    '--mantine-color-yellow-light-color': 'var(--up-warn)',
    '--mantine-color-orange-light': 'var(--up-warn-soft)',
    '--mantine-color-orange-light-color': 'var(--up-warn)',
    '--mantine-color-red-light': 'var(--up-bad-soft)',
    '--mantine-color-red-light-color': 'var(--up-bad)',
  };
  return { variables: {}, light: shared, dark: shared };
};
