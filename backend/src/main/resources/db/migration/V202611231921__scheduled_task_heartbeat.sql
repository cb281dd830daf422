create index ix_scheduled_task_heartbeat on scheduled_task (last_heartbeat);
