import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { LeftNav } from './LeftNav';

interface NavDrawerProps {
  opened: boolean;
  onClose: () => void;
  onSearch: () => void;
}

/** The navigation of a phone. */
export default function NavDrawer({ opened, onClose, onSearch }: NavDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer.Root opened={opened} onClose={onClose} size="16rem" padding={0}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={t`Navigation`}>
        <LeftNav
          onSearch={() => {
            onClose();
            onSearch();
          }}
        />
      </Drawer.Content>
    </Drawer.Root>
  );
}
