create index ix_search_token_word on search_token (record_id, kind, token);
