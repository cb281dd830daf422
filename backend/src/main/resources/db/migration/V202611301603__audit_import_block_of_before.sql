insert into audit_import_block (import_id, first_row, last_row, created_total, changed_total, unchanged_total, archived_total, content, kept_at)
select b.import_id, b.first_row, b.last_row, b.created_total, b.changed_total, b.unchanged_total, b.archived_total, b.content, j.applied_at
from import_block b join import_job j on j.id = b.import_id
where j.applied_at is not null;
