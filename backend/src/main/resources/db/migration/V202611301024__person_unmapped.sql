create index ix_person_unmapped on person (role_id, archived_at, title_fold, job_code);
