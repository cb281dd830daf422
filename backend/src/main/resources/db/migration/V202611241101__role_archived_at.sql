create index ix_role_archived_at on role (archived_at, id);
