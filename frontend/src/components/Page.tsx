import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useOrganisationName } from '../hooks';
import { noteVisit } from '../hooks/visited';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** The page this one belongs to. */
  back?: { label: string; to: string };
  /** Stands beside the title: tags, counts. */
  aside?: ReactNode;
  /** The page's actions, the primary one last. */
  actions?: ReactNode;
  /** A list that scrolls inside its own frame uses the height of the window. */
  fill?: boolean;
  children: ReactNode;
}

/** One page: a title, its actions, its content. */
export function Page({ title, back, aside, actions, fill = false, children }: PageProps) {
  const organisation = useOrganisationName();
  useEffect(() => {
    document.title = [title, organisation, 'Upskill'].filter(Boolean).join(' · ');
    noteVisit(location.pathname, title);
  }, [title, organisation]);
  return (
    <div className={classes.page} data-fill={fill || undefined}>
      <header className={classes.header}>
        <div className={classes.titles}>
          {back && (
            <Link to={back.to} className={classes.back}>
              {back.label}
            </Link>
          )}
          <div className={classes.title}>
            <Title order={1}>{title}</Title>
            {aside}
          </div>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
