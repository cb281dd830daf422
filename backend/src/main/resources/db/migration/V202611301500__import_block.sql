create table import_block (
    import_id binary(16) not null,
    first_row int not null,
    last_row int not null,
    shallowest int not null,
    deepest int not null,
    created_total int not null,
    changed_total int not null,
    unchanged_total int not null,
    archived_total int not null,
    content longblob not null,
    constraint pk_import_block primary key (import_id, first_row)
) ${table_options};
