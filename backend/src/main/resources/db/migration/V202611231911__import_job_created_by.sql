create index ix_import_job_created_by on import_job (created_by, id);
