create index ix_person_work_email on person (work_email_fold);
