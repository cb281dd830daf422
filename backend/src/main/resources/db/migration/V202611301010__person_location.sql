create index ix_person_location on person (location);
