create index ix_person_updated_at on person (updated_at, id);
