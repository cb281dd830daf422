import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Problem } from '../../api';
import { Dialog } from '../../components';
import { paths, url } from '../../urls';
import type { Skill } from './queries';

interface BulkRefusalsProps {
  refusals: { id: string; problem: Problem }[];
  skills: Skill[];
  onClose: () => void;
}

/** Which skills a bulk action was refused for, each with the server's reason and the way there. */
export function BulkRefusals({ refusals, skills, onClose }: BulkRefusalsProps) {
  const { t } = useLingui();
  const name = (id: string) => skills.find((skill) => skill.id === id)?.statement ?? t`Skill`;
  return (
    <Dialog
      opened={refusals.length > 0}
      onClose={onClose}
      size="lg"
      title={
        <Plural value={refusals.length} one="# skill was refused" other="# skills were refused" />
      }
    >
      <Stack>
        <List size="sm" spacing={8}>
          {refusals.map(({ id, problem }) => (
            <List.Item key={id}>
              <Link to={url(paths.skill, { id })}>{name(id)}</Link>
              <div>{problem.detail || problem.title}</div>
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            <Trans>Close, they stay selected</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
