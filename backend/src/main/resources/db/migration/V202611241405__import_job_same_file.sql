create index ix_import_job_file_hash on import_job (file_hash, id);
