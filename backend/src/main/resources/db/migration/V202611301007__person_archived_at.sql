create index ix_person_archived_at on person (archived_at, id);
