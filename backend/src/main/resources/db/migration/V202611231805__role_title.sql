create index ix_role_title on role (title_fold, id);
