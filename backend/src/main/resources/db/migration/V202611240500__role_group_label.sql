create index ix_role_group_label on role_group (name_fold, id);
