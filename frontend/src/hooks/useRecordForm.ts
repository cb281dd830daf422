import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fieldErrors, type Problem, type Tagged, toProblem } from '../api';
import { readDraft, writeDraft } from './draft';
import { mergeChanges, same } from './merge';

interface Options<T, V extends object> {
  /** Names the form's draft: `role:<id>`, `role:new`. */
  draftKey: string;
  /** The values of an empty or freshly read form. */
  toValues: (record: T | null) => V;
  /** The record as it was read; null while a new one is being written. */
  record: Tagged<T> | null;
  /** Writes the values; `etag` is that of the version they are based on ("" for a new record). */
  save: (values: V, etag: string) => Promise<Tagged<T>>;
  /** Reads the newest version, after somebody else was faster. */
  reload?: () => Promise<Tagged<T>>;
  /** What to write for `before` to hold again where `now` does; `before` itself unless told. */
  backTo?: (before: V, now: V) => V;
  /** `putBack` writes what the record said before; refused where somebody has changed it since. */
  onSaved?: (saved: Tagged<T>, putBack: () => Promise<Tagged<T>>) => void;
}

/**
 * A form over one record that loses nothing: it keeps a draft over reloads and expired sessions, maps
 * the server's violations onto its fields, and after a 412 puts the person's changes on the newest version.
 */
export function useRecordForm<T, V extends object>(options: Options<T, V>) {
  const { draftKey, toValues, record, save, reload, onSaved } = options;
  const backTo = options.backTo ?? ((before: V) => before);
  const [draft] = useState(() => readDraft<V>(draftKey));
  const [base, setBase] = useState(() => ({
    values: draft?.base ?? toValues(record?.value ?? null),
    etag: draft?.etag ?? record?.etag ?? '',
  }));
  const form = useForm<V>({ initialValues: draft?.values ?? base.values });
  const [restored, setRestored] = useState(draft !== null);
  const [conflict, setConflict] = useState<Tagged<T> | null>(null);
  const dirty = !same(form.values, base.values);

  useEffect(() => {
    writeDraft(
      draftKey,
      dirty ? { base: base.values, etag: base.etag, values: form.values } : null,
    );
  }, [draftKey, dirty, base, form.values]);

  function rebase(next: Tagged<T>, values = toValues(next.value)) {
    setBase({ values: toValues(next.value), etag: next.etag });
    form.setValues(values);
    form.clearErrors();
  }

  // A newer version read in the background replaces what is shown, unless something was typed.
  const newer = record && record.etag !== base.etag && !dirty ? record : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of a newer version counts
  useEffect(() => {
    if (newer) rebase(newer);
  }, [newer?.etag]);

  const saving = useMutation({
    mutationFn: () => save(form.values, base.etag),
    onSuccess: (saved) => {
      const before = base.values;
      writeDraft(draftKey, null);
      setRestored(false);
      rebase(saved);
      onSaved?.(saved, () => save(backTo(before, toValues(saved.value)), saved.etag));
    },
    onError: async (error) => {
      const problem = toProblem(error);
      form.setErrors(fieldErrors(problem));
      if (problem.status === 412 && reload) setConflict(await reload());
    },
  });

  const problem: Problem | null =
    saving.error && !conflict ? withoutShownFields(toProblem(saving.error), form.values) : null;

  return {
    form,
    dirty,
    problem,
    saving: saving.isPending,
    /** True when the form came back with unsaved text from before a reload or sign-in. */
    restored,
    submit: (event?: { preventDefault: () => void }) => {
      event?.preventDefault();
      if (!saving.isPending) saving.mutate();
    },
    discard: () => {
      setRestored(false);
      form.setValues(base.values);
      form.clearErrors();
      saving.reset();
    },
    /** Drops the draft, for a form that closes unsaved on purpose. */
    forget: () => writeDraft(draftKey, null),
    conflict: conflict && {
      ...mergeChanges(base.values, form.values, toValues(conflict.value)),
      textsOf: (field: string) => texts(toValues(conflict.value), form.values, field),
      reapply: () => {
        rebase(conflict, mergeChanges(base.values, form.values, toValues(conflict.value)).values);
        setConflict(null);
        saving.reset();
      },
      takeTheirs: () => {
        rebase(conflict);
        setConflict(null);
        saving.reset();
      },
      close: () => setConflict(null),
    },
  };
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What somebody else and this person have written into a field, where a reader can compare the two. */
function texts(theirs: object, mine: object, field: string) {
  const [before, after] = [theirs, mine].map(
    (values) => (values as Record<string, unknown>)[field],
  );
  const readable = (value: unknown) =>
    (typeof value === 'string' && !isId.test(value)) || typeof value === 'number';
  if (!readable(before) || !readable(after)) return undefined;
  return { before: String(before) || null, after: String(after) || null };
}

/** Leaves in the problem only what no field of the form shows already. */
function withoutShownFields(problem: Problem, values: object): Problem {
  const violations = (problem.violations ?? []).filter(
    ({ pointer }) => !pointer || !((pointer.split('/')[1] ?? '') in values),
  );
  return { ...problem, violations };
}
