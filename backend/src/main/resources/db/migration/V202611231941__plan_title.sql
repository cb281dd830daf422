create index ix_plan_title on plan (title_fold, id);
