create index ix_scheduled_call_heartbeat on scheduled_call (last_heartbeat);
