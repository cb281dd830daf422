import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group } from '@mantine/core';
import { IconBooks, IconChevronDown, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ActionMenu, MenuLink } from '../../components';
import { paths } from '../../urls';
import classes from './NewSkillButton.module.css';

/** Writes a skill, or begins with ones that come with the product. */
export function NewSkillButton() {
  const { t } = useLingui();
  return (
    <Group gap={1} wrap="nowrap">
      <Button component={Link} to={paths.skillNew} className={classes.left}>
        <Trans>New skill</Trans>
      </Button>
      <ActionMenu
        position="bottom-end"
        target={
          <ActionIcon
            variant="filled"
            color="blue"
            size={36}
            className={classes.right}
            aria-label={t`More ways to begin`}
          >
            <IconChevronDown size={16} />
          </ActionIcon>
        }
      >
        <MenuLink to={paths.skillNew} leftSection={<IconPencil size={16} />}>
          <Trans>Write a skill</Trans>
        </MenuLink>
        <MenuLink to={paths.starterLibrary} leftSection={<IconBooks size={16} />}>
          <Trans>Take from the starter library</Trans>
        </MenuLink>
      </ActionMenu>
    </Group>
  );
}
