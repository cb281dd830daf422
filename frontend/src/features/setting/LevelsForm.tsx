import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Card } from '../../components';
import { MoveButtons } from './MoveButtons';
import type { Levels } from './queries';
import classes from './Rows.module.css';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

/** The seniority bands in their order. */
export default function LevelsForm({ record }: SectionProps) {
  const { t } = useLingui();
  return (
    <SettingForm<Levels> record={record} label={() => t`Levels`}>
      {(form, { readOnly }) => {
        const { names } = form.values;
        return (
          <Card>
            <Stack gap={6} maw="28rem">
              {names.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed is no key
                <div key={at} className={classes.row}>
                  <TextInput
                    flex={1}
                    aria-label={t`Level ${at + 1}`}
                    maxLength={80}
                    readOnly={readOnly}
                    {...form.getInputProps(`names.${at}`)}
                  />
                  {!readOnly && (
                    <>
                      <MoveButtons
                        what={name}
                        at={at}
                        count={names.length}
                        onMove={(to) => form.reorderListItem('names', { from: at, to })}
                      />
                      <ActionIcon
                        aria-label={t`Remove ${name}`}
                        onClick={() => form.removeListItem('names', at)}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </>
                  )}
                </div>
              ))}
              {!readOnly && (
                <div>
                  <Button
                    variant="subtle"
                    leftSection={<IconPlus size={16} />}
                    onClick={() => form.insertListItem('names', '')}
                  >
                    <Trans>Add a level</Trans>
                  </Button>
                </div>
              )}
            </Stack>
          </Card>
        );
      }}
    </SettingForm>
  );
}
