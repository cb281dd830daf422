import { Plural, Trans } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import classes from './PlanTable.module.css';
import { newRow, type PlanRow } from './planRows';
import recordClasses from './RecordPicker.module.css';
import { SkillNote } from './SkillEditor';
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
        <Menu position="bottom-start" width={440} shadow="md">
          <Menu.Target>
            <Button variant="subtle" leftSection={<IconPlus size={15} />}>
              <Plural
                value={targets.length}
                one="Add a row from the role's targets: # skill has no row yet"
                other="Add a row from the role's targets: # skills have no row yet"
              />
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.targets}>
            {targets.length > 1 && (
              <>
                <Menu.Item onClick={() => onAdd(targets.map(newRow))}>
                  <Trans>Add all {targets.length}</Trans>
                </Menu.Item>
                <Menu.Divider />
              </>
            )}
            {targets.map((target) => (
              <Menu.Item key={target.skillId} onClick={() => onAdd([newRow(target)])}>
                <span className={recordClasses.name}>{target.skillStatement}</span>
                <span className={recordClasses.note}>
                  <SkillNote level={target.targetLevel} status={target.skillStatus} />
                </span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
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
