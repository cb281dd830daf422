create table import_mapping (
    kind varchar(40) not null,
    source varchar(40) not null,
    column_map ${long_text} not null,
    constraint pk_import_mapping primary key (kind, source)
) ${table_options};
