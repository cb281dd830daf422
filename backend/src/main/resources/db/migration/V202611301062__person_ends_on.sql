create index ix_person_ends_on on person (ends_on);
