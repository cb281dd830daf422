-- Files carry words, so both flags of a person are kept as words.
alter table person drop column on_leave;
