import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { declined, type Problem } from '../api';

const closeButton = () => ({ 'aria-label': i18n._(msg`Close`) });

/** Tells that something was done; `action` is an undo button or the way to the record. */
export function toast(message: string, action?: ReactNode): void {
  notifications.show({
    message: (
      <span>
        {message} {action}
      </span>
    ),
    color: 'green.8',
    icon: <IconCheck size={16} />,
    closeButtonProps: closeButton(),
    autoClose: action ? 8000 : 4000,
  });
}

/** Tells that something could not be done, in the server's words; nothing where the person has just said no. */
export function toastProblem(problem: Problem, fallback: string): void {
  if (problem.type === declined) return;
  notifications.show({
    title: problem.title || fallback,
    message: problem.detail ?? '',
    color: 'red.8',
    icon: <IconAlertTriangle size={16} />,
    closeButtonProps: closeButton(),
    autoClose: 10_000,
  });
}
