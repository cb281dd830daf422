import { useLingui } from '@lingui/react/macro';
import { toast, Undo, useDeed } from '../../components';
import type { TitleMapping } from './queries';
import { createMapping, deleteMapping, updateMapping } from './writes';

interface Change {
  mapping: TitleMapping;
  roleId: string;
}

/** Changes and deletes single mappings; each tells so with the way back. */
export function useMappingChanges() {
  const { t } = useLingui();
  const failed = t`The title could not be changed`;
  const called = ({ title, jobCode }: TitleMapping) => title ?? jobCode ?? '';
  const change = useDeed({
    run: async ({ mapping, roleId }: Change) => ({
      before: mapping,
      now: await updateMapping(mapping, roleId),
    }),
    failed,
    onDone: ({ before, now }) =>
      toast(
        t`“${called(now)}” means ${now.roleTitle} now`,
        <Undo onClick={() => undo.mutate({ mapping: now, roleId: before.roleId })} />,
      ),
  });
  const undo = useDeed({
    run: ({ mapping, roleId }: Change) => updateMapping(mapping, roleId),
    failed,
  });
  const restore = useDeed({
    run: ({ source, title, jobCode, roleId }: TitleMapping) =>
      createMapping({ source, title, jobCode, roleId }),
    failed: t`The title could not be brought back`,
  });
  const remove = useDeed({
    run: async (mapping: TitleMapping) => {
      await deleteMapping(mapping);
      return mapping;
    },
    failed: t`The title could not be deleted`,
    onDone: (mapping) =>
      toast(
        t`“${called(mapping)}” means no role any more`,
        <Undo onClick={() => restore.mutate(mapping)} />,
      ),
  });
  return { change, remove };
}
