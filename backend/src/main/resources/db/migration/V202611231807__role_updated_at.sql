create index ix_role_updated_at on role (updated_at, id);
