alter table role add merged_into_id binary(16) null;
