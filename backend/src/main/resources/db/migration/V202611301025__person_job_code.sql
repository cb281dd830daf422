create index ix_person_job_code on person (job_code);
