create index ix_person_title on person (title_fold, job_code);
