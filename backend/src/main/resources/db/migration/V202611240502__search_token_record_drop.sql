drop index ix_search_token_record on search_token;
