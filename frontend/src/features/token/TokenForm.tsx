import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldErrors, toProblem } from '../../api';
import { ProblemAlert, Select, useDeed } from '../../components';
import { createToken, type Scope, type Token } from './queries';
import { scopeNames, scopes, terms } from './words';

interface TokenFormProps {
  onMade: (token: Token) => void;
  onCancel: () => void;
}

const usualDays = 90;
const after = (days: number) => new Date(Date.now() + days * 86_400_000);

/** What a token is for, what it may do, and how long. */
export function TokenForm({ onMade, onCancel }: TokenFormProps) {
  const { t, i18n } = useLingui();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Scope[]>([]);
  const [days, setDays] = useState(usualDays);
  const creation = useDeed({
    run: createToken,
    onDone: onMade,
    failed: t`The token could not be made`,
  });
  const problem = creation.error ? toProblem(creation.error) : undefined;
  const wrong = problem ? fieldErrors(problem) : {};

  function submit(event: FormEvent) {
    event.preventDefault();
    creation.mutate({ name: name.trim(), scopes: chosen, expiresAt: after(days).toISOString() });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {problem && Object.keys(wrong).length === 0 && <ProblemAlert problem={problem} />}
        <TextInput
          label={t`Name`}
          description={t`What it is for. Whatever is done with it is kept under this name.`}
          required
          maxLength={80}
          data-autofocus
          value={name}
          error={wrong.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t`Scopes`}
          description={t`No token opens settings, tokens, or anything about people's privacy.`}
          required
          value={chosen}
          error={wrong.scopes}
          onChange={(values) => setChosen(values as Scope[])}
        >
          <Stack gap={10} mt={8}>
            {scopeNames.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={t(scopes[scope].label)}
                description={t(scopes[scope].help)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Select
          label={t`Holds for`}
          description={t`Until ${i18n.date(after(days), { dateStyle: 'long' })}; a year at most.`}
          allowDeselect={false}
          value={String(days)}
          error={wrong.expiresAt}
          onChange={(value) => setDays(Number(value ?? usualDays))}
          data={terms.map((term) => ({ value: String(term.days), label: t(term.label) }))}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            type="submit"
            disabled={!name.trim() || chosen.length === 0}
            loading={creation.isPending}
          >
            <Trans>Make token</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
