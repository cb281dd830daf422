import { useMutation } from '@tanstack/react-query';
import { toProblem } from '../api';
import { useRefresh } from '../hooks';
import { toastProblem } from './toast';

interface Deed<In, Out> {
  run: (input: In) => Promise<Out>;
  /** After the server has done it and before what is on screen is asked for again. */
  onDone?: (outcome: Out) => unknown;
  /** Whatever becomes of it: closes the question that was asked. */
  onSettled?: () => void;
  /** "The role could not be archived", for when the server has no words. */
  failed: string;
}

/** One command on a record: says in the server's words when it is refused, and afterwards shows everything as it is then. */
export function useDeed<In = void, Out = unknown>(deed: Deed<In, Out>) {
  const { run, onDone, onSettled, failed } = deed;
  const refresh = useRefresh();
  return useMutation({
    mutationFn: run,
    onSuccess: async (outcome) => {
      await onDone?.(outcome);
    },
    onError: (error) => toastProblem(toProblem(error), failed),
    onSettled: () => {
      onSettled?.();
      refresh();
    },
  });
}
