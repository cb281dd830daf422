create index ix_person_tree on person (manager_id, archived_at, name_fold, id);
