import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ChangeList } from './diff/ChangeList';
import { Dialog } from './later/Dialog';

interface Conflict {
  bothChanged: PropertyKey[];
  /** What a field says in the newer version, and what it would say; nothing for what is no text. */
  textsOf?: (field: string) => { before: string | null; after: string | null } | undefined;
  reapply: () => void;
  takeTheirs: () => void;
  close: () => void;
}

interface ConflictDialogProps {
  conflict: Conflict | null;
  /** The reader's word for a field. */
  label: (field: string) => string;
}

/** Somebody saved the same record first: nothing is overwritten silently, and nothing typed is lost. */
export function ConflictDialog({ conflict, label }: ConflictDialogProps) {
  const { t } = useLingui();
  const both = conflict?.bothChanged ?? [];
  return (
    <Dialog
      opened={conflict !== null}
      onClose={() => conflict?.close()}
      title={t`Somebody else saved a newer version`}
    >
      <Stack>
        <Text>
          <Trans>
            Nothing is lost. You can put your changes on top of the newer version, look at the
            result and save it.
          </Trans>
        </Text>
        {both.length > 0 && (
          <div>
            <Text fw={600} mb={8}>
              <Plural
                value={both.length}
                one="You both changed this field; yours would replace theirs:"
                other="You both changed these fields; yours would replace theirs:"
              />
            </Text>
            <ChangeList
              changes={both.map(String).map((field) => ({
                field,
                name: label(field),
                texts: conflict?.textsOf?.(field),
              }))}
            />
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => conflict?.takeTheirs()}>
            <Trans>Discard my changes</Trans>
          </Button>
          <Button onClick={() => conflict?.reapply()} data-autofocus>
            <Trans>Reload and re-apply</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
