-- What imports have done, as import_block had it: the application can add to a table of this name and change nothing in it.
create table audit_import_block (
    import_id binary(16) not null,
    first_row int not null,
    last_row int not null,
    created_total int not null,
    changed_total int not null,
    unchanged_total int not null,
    archived_total int not null,
    content longblob not null,
    kept_at timestamp(6) not null,
    constraint pk_audit_import_block primary key (import_id, first_row)
) ${table_options};
