import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { useNotifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { cssVariables, theme } from '../theme/theme';
import { AuthGate } from './auth/AuthGate';
import { FrontDoor } from './FrontDoor';
import { makeQueryClient } from './queryClient';

const Toasts = lazy(() => import('./Toasts'));

/** Providers, then sign-in, then the door that fits the person. */
export function App() {
  const [queryClient] = useState(makeQueryClient);
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <ToastPlace />
        <QueryClientProvider client={queryClient}>
          <AuthGate>
            <FrontDoor />
          </AuthGate>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}

/** Where toasts appear, loaded with the first one. */
function ToastPlace() {
  const needed = useNotifications().notifications.length > 0;
  const [loaded, setLoaded] = useState(false);
  if (needed && !loaded) setLoaded(true);
  return (
    loaded && (
      <Suspense>
        <Toasts />
      </Suspense>
    )
  );
}
