create index ix_role_relevance on role (relevance, id);
