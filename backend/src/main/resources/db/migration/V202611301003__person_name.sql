create index ix_person_name on person (name_fold, id);
