import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { cssVariables, theme } from '../theme/theme';
import { AuthGate } from './auth/AuthGate';
import { FrontDoor } from './FrontDoor';
import { makeQueryClient } from './queryClient';

/** Providers, then sign-in, then the door that fits the person. */
export function App() {
  const [queryClient] = useState(makeQueryClient);
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Notifications position="bottom-right" />
        <QueryClientProvider client={queryClient}>
          <AuthGate>
            <FrontDoor />
          </AuthGate>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
