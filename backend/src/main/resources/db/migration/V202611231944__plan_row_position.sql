create index ix_plan_row_position on plan_row (plan_id, position);
