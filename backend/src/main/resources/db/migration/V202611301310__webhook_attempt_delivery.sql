create index ix_webhook_attempt_delivery on webhook_attempt (delivery_id, attempted_at, id);
