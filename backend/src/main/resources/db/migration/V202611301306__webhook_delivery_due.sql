create index ix_webhook_delivery_due on webhook_delivery (status, next_attempt_at, webhook_id);
