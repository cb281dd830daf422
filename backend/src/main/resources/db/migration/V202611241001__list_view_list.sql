create index ix_list_view_list on list_view (list_name, name_fold, id);
