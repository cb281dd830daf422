import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconBooks, IconChevronDown, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
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
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="filled"
            color="blue"
            size={36}
            className={classes.right}
            aria-label={t`More ways to begin`}
          >
            <IconChevronDown size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={paths.skillNew} leftSection={<IconPencil size={16} />}>
            <Trans>Write a skill</Trans>
          </Menu.Item>
          <Menu.Item
            component={Link}
            to={paths.starterLibrary}
            leftSection={<IconBooks size={16} />}
          >
            <Trans>Take from the starter library</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
