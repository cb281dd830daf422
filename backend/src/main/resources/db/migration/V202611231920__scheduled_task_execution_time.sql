create index ix_scheduled_task_execution_time on scheduled_task (execution_time);
