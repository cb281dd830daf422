create index ix_webhook_delivery_created_at on webhook_delivery (created_at, id);
