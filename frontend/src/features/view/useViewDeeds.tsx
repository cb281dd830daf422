import { useLingui } from '@lingui/react/macro';
import { toast, Undo, useDeed } from '../../components';
import {
  createView,
  deleteView,
  endDefault,
  inputOf,
  makeDefault,
  updateView,
  type View,
  type ViewInput,
} from './queries';
import type { ShownView } from './ViewMenu';

interface Change {
  view: View;
  change: Partial<ViewInput>;
}

interface Default {
  view: View;
  on: boolean;
}

/** What can be done with the views of a list; each deed can be taken back. */
export function useViewDeeds(shown: ShownView, onSettled?: () => void) {
  const { t } = useLingui();
  const failed = t`The view could not be saved`;
  const usual = shown.views.find(({ isDefault }) => isDefault);

  const undoCreate = useDeed({
    run: async (view: View) => {
      await deleteView(view);
      shown.name(null);
    },
    failed: t`The view could not be deleted`,
  });
  const create = useDeed({
    run: createView,
    failed,
    onSettled,
    onDone: (view) => {
      shown.name(view);
      toast(t`View “${view.name}” saved`, <Undo onClick={() => undoCreate.mutate(view)} />);
    },
  });

  const putBack = useDeed({
    run: ({ view, change }: Change) => updateView(view, change),
    failed,
  });
  const update = useDeed({
    run: async ({ view, change }: Change) => ({
      before: inputOf(view),
      after: await updateView(view, change),
    }),
    failed,
    onSettled,
    onDone: ({ before, after }) =>
      toast(
        t`View “${after.name}” saved`,
        <Undo onClick={() => putBack.mutate({ view: after, change: before })} />,
      ),
  });

  const restore = useDeed({
    run: async (view: View) => {
      const created = await createView(inputOf(view));
      return view.isDefault ? makeDefault(created) : created;
    },
    failed: t`The view could not be brought back`,
    onDone: (view) => shown.show(view, true),
  });
  const remove = useDeed({
    run: async (view: View) => {
      await deleteView(view);
      return view;
    },
    failed: t`The view could not be deleted`,
    onSettled,
    onDone: (view) => {
      shown.name(null);
      toast(t`View “${view.name}” deleted`, <Undo onClick={() => restore.mutate(view)} />);
    },
  });

  const setDefault = ({ view, on }: Default) => (on ? makeDefault(view) : endDefault(view));
  const undoDefault = useDeed({ run: setDefault, failed });
  const changeDefault = useDeed({
    run: setDefault,
    failed,
    onDone: (view) => {
      const before = view.isDefault
        ? { view: usual ?? view, on: usual !== undefined }
        : { view, on: true };
      toast(
        view.isDefault
          ? t`The list opens with “${view.name}” from now on, for you alone`
          : t`The list opens without a view again`,
        <Undo onClick={() => undoDefault.mutate(before)} />,
      );
    },
  });

  return { create, update, remove, changeDefault };
}
