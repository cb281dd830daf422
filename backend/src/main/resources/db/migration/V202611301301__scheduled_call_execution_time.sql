create index ix_scheduled_call_execution_time on scheduled_call (execution_time);
