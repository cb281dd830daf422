import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ActionMenu, MenuDivider, MenuItem } from '../../components';
import classes from './AddRows.module.css';
import { newRow, type PlanRow } from './planRows';
import recordClasses from './RecordPicker.module.css';
import { SkillNote } from './SkillNote';
import { useOpenTargets } from './useOpenTargets';

interface AddRowsProps {
  roleId: string;
  rows: PlanRow[];
  onAdd: (rows: PlanRow[]) => void;
}

/** Below the table: rows for the role's targets that have none yet, or an empty one. */
export function AddRows({ roleId, rows, onAdd }: AddRowsProps) {
  const targets = useOpenTargets(roleId, rows);
  return (
    <div className={classes.add}>
      {targets.length > 0 && (
        <ActionMenu
          position="bottom-start"
          width={440}
          shadow="md"
          className={classes.targets}
          target={
            <Button variant="subtle" leftSection={<IconPlus size={15} />}>
              <Plural
                value={targets.length}
                one="Add a row from the role's targets: # skill has no row yet"
                other="Add a row from the role's targets: # skills have no row yet"
              />
            </Button>
          }
        >
          {targets.length > 1 && (
            <>
              <MenuItem onClick={() => onAdd(targets.map(newRow))}>
                <Trans>Add all {targets.length}</Trans>
              </MenuItem>
              <MenuDivider />
            </>
          )}
          {targets.map((target) => (
            <MenuItem key={target.skillId} onClick={() => onAdd([newRow(target)])}>
              <span className={recordClasses.name}>{target.skillStatement}</span>
              <span className={recordClasses.note}>
                <SkillNote level={target.targetLevel} status={target.skillStatus} />
              </span>
            </MenuItem>
          ))}
        </ActionMenu>
      )}
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconPlus size={15} />}
        onClick={() => onAdd([newRow()])}
      >
        <Trans>Add an empty row</Trans>
      </Button>
    </div>
  );
}
