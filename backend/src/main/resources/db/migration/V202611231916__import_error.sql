create table import_error (
    import_id binary(16) not null,
    row_no int not null,
    seq int not null,
    column_name varchar(255),
    code varchar(40) not null,
    cell_value varchar(1000),
    message varchar(1000) not null,
    suggestion varchar(500),
    constraint pk_import_error primary key (import_id, row_no, seq)
) ${table_options};
