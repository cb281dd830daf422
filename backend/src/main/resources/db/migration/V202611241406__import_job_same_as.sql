alter table import_job add column same_file_as_id binary(16);
