create index ix_idempotency_answer_created_at on idempotency_answer (created_at);
