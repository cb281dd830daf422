create index ix_role_group_name on role_group (parent_id, name_fold, id);
