create index ix_plan_updated_at on plan (updated_at, id);
