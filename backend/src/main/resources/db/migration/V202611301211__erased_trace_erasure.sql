create index ix_erased_trace_erasure on erased_trace (erasure_id);
