create index ix_priority_updated_at on priority (updated_at, id);
