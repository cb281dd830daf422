create index ix_webhook_delivery_webhook on webhook_delivery (webhook_id, created_at, id);
